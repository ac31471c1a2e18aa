import type { Edition, Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'

/** A part of an edition's search index: the articles of a year, a quarter or a month, newest first. */
export interface SearchShard {
  /** `2025`, `2025-q3` or `2025-08`. */
  readonly period: string
  readonly year: number
  readonly entries: readonly Entry[]
}

/** Articles that are indexed again when one of them changes: more take longer to publish, fewer take readers more requests. */
const largest = { newest: 400, older: 800 }

/** An edition's articles in parts, newest first: whole years where they are small, else quarters, else months; the newest year in smaller ones. */
export function searchShards({ years }: Edition): readonly SearchShard[] {
  return [...years].flatMap(([year, months], index) => {
    const most = index === 0 ? largest.newest : largest.older
    const cuts = [12, 3, 1].map(length => cut(year, months, length))
    return cuts.find(shards => shards.every(({ entries }) => entries.length <= most)) ?? cuts.at(-1) ?? []
  })
}

/** The folder of a part's files within the site, decoded. */
export function shardPath(period: string, locale: string): string {
  return `${toPath({ kind: 'search', locale })}${period}/`
}

/** Where the script and the style sheet of the search page lie, decoded. */
export function searchPaths(locale: string): { readonly script: string; readonly style: string } {
  const folder = toPath({ kind: 'search', locale })
  return { script: `${folder}search.js`, style: `${folder}search.css` }
}

type Months = ReadonlyMap<number, readonly Entry[]>

/** The months of a year in runs of some length. */
function cut(year: number, months: Months, length: number): readonly SearchShard[] {
  const shards = new Map<string, Entry[]>()
  for (const [month, entries] of months) {
    const period = periodOf(year, month, length)
    shards.set(period, [...(shards.get(period) ?? []), ...entries])
  }
  return [...shards].map(([period, entries]) => ({ period, year, entries }))
}

function periodOf(year: number, month: number, length: number): string {
  if (length === 12) return `${year}`
  return length === 3 ? `${year}-q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, '0')}`
}
