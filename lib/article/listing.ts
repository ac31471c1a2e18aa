/**
 * Lists are cut from the oldest end: page 1 holds the oldest `size` items and never changes again, the front holds the
 * newest `size` to `2 × size − 1`, so that one new item changes the front and at most adds one page.
 */
export interface Listing<T> {
  /** Newest first. */
  readonly front: readonly T[]
  /** Page n of the older ones stands at index n − 1; each is newest first. */
  readonly older: readonly (readonly T[])[]
}

/** Cuts items, newest first, into a front and full numbered pages counted from the oldest. */
export function toListing<T>(newestFirst: readonly T[], size: number): Listing<T> {
  const pages = Math.max(0, Math.floor(newestFirst.length / size) - 1)
  const cut = newestFirst.length - pages * size
  const older = Array.from({ length: pages }, (_, index) => {
    const end = newestFirst.length - index * size
    return newestFirst.slice(end - size, end)
  })
  return { front: newestFirst.slice(0, cut), older }
}
