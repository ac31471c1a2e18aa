import type { Edition, Entry } from '#lib/article/edition.ts'

interface Neighbours {
  readonly previous: Entry | null
  readonly next: Entry | null
}

const positions = new WeakMap<Edition, ReadonlyMap<Entry, number>>()

/** The articles published just before and after one in its edition; none for what is not listed. */
export function neighboursOf(entry: Entry, edition: Edition): Neighbours {
  const index = positionsIn(edition).get(entry)
  if (index === undefined) return { previous: null, next: null }
  return { previous: edition.listed[index + 1] ?? null, next: edition.listed[index - 1] ?? null }
}

/** Whether an article is in the lists of its edition. */
export function isListed(entry: Entry, edition: Edition): boolean {
  return positionsIn(edition).has(entry)
}

function positionsIn(edition: Edition): ReadonlyMap<Entry, number> {
  const known = positions.get(edition) ?? new Map(edition.listed.map((listed, index) => [listed, index]))
  positions.set(edition, known)
  return known
}
