import type { Edition, Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'

/** A part of an edition's search index: the articles of a decade, a year, or less, newest first. */
export interface SearchShard {
  /** `2020s`, `2025`, `2025-h1`, `2025-q3` or `2025-08`. */
  readonly period: string
  readonly entries: readonly Entry[]
}

/** Articles that are indexed again when one of them changes: more take longer to publish, fewer take readers more requests. */
const largest = { newest: 400, older: 1600 }

/** An edition's articles in parts, newest first, each as long a time as has few enough articles: fewest where the newest one is. */
export function searchShards({ years }: Edition): readonly SearchShard[] {
  const months = [...years].flatMap(([year, months]) =>
    [...months].map(([month, entries]) => ({ at: 12 * year + month - 1, entries })),
  )
  return cut(months, spans, largest.newest)
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

/** Articles of a month, which is counted from the year 0. */
interface Month {
  readonly at: number
  readonly entries: readonly Entry[]
}

/** A length of time in months, and what one of it is called that begins with a month. */
interface Span {
  readonly length: number
  readonly periodOf: (year: number, month: number) => string
}

const spans: readonly Span[] = [
  { length: 120, periodOf: year => `${year}s` },
  { length: 12, periodOf: year => `${year}` },
  { length: 6, periodOf: (year, month) => `${year}-h${(month + 5) / 6}` },
  { length: 3, periodOf: (year, month) => `${year}-q${(month + 2) / 3}` },
  { length: 1, periodOf: (year, month) => `${year}-${String(month).padStart(2, '0')}` },
]

/** Months in parts of the longest span, and those of more than `most` articles in shorter ones; `most` is only for the first. */
function cut(months: readonly Month[], [span, ...shorter]: readonly Span[], most: number): readonly SearchShard[] {
  if (!span) return []
  return [...inSpans(months, span)].flatMap(([start, months], index) => {
    const entries = months.flatMap(({ entries }) => entries)
    const limit = index === 0 ? most : largest.older
    if (entries.length > limit && shorter.length > 0) return cut(months, shorter, limit)
    return { period: span.periodOf(Math.floor(start / 12), (start % 12) + 1), entries }
  })
}

/** Months by the first one of the span that they are in. */
function inSpans(months: readonly Month[], { length }: Span): ReadonlyMap<number, readonly Month[]> {
  const found = new Map<number, Month[]>()
  for (const month of months) {
    const start = month.at - (month.at % length)
    const others = found.get(start)
    if (others) others.push(month)
    else found.set(start, [month])
  }
  return found
}
