import type { Entry } from '#lib/article/edition.ts'
import type { Site } from './site.ts'

/** The articles of one month that readers can open, newest first within their language. */
export interface RegisterMonth {
  readonly year: number
  readonly month: number
  readonly entries: readonly Entry[]
}

const cache = new WeakMap<Site, readonly RegisterMonth[]>()

/** The months of the register, newest first. */
export function registerMonths(site: Site): readonly RegisterMonth[] {
  const known = cache.get(site)
  if (known) return known
  const created = toMonths(site)
  cache.set(site, created)
  return created
}

function toMonths({ editions }: Site): readonly RegisterMonth[] {
  const months = new Map<string, { year: number; month: number; entries: Entry[] }>()
  for (const { byPath } of editions.values())
    for (const entry of byPath.values()) {
      const { month, year } = entry.article.day
      const key = `${year}-${month}`
      const known = months.get(key)
      if (known) known.entries.push(entry)
      else months.set(key, { year, month, entries: [entry] })
    }
  return [...months.values()].sort((a, b) => b.year - a.year || b.month - a.month)
}
