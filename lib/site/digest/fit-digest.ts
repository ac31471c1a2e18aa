import type { DigestCut } from './digest-view-of.ts'

/** Articles that have their introduction even where not all others can be named. */
const fewest = 10

/** How much there is to tell; of the articles, `limit` at most with their introduction. */
interface DigestMatter {
  readonly articles: number
  readonly changes: number
  readonly limit: number
}

/**
 * What an email has room for: corrections in half of it at most, then as many introductions as leave room for the headlines of all
 * other articles, then as many headlines as go in. `bytesOf` must grow with the cut.
 */
export function fitDigest(
  { articles, changes: allChanges, limit }: DigestMatter,
  room: number,
  bytesOf: (cut: DigestCut) => number,
): DigestCut {
  const changes = largest(allChanges, count => bytesOf({ items: 0, headlines: 0, changes: count }) <= room / 2)
  const fits = (items: number, headlines: number) => bytesOf({ items, headlines, changes }) <= room
  const most = Math.min(articles, limit)
  const isWhole = (items: number) => fits(items, articles - items)
  const few = largest(Math.min(fewest, most), items => fits(items, 0))
  const items = isWhole(few) ? Math.max(few, largest(most, isWhole)) : few
  // Whole first: what takes the place of the rest needs some room too.
  const rest = articles - items
  return { items, headlines: isWhole(items) ? rest : largest(rest, headlines => fits(items, headlines)), changes }
}

/** The largest number up to `most` for which something holds that holds for all smaller ones; tries small numbers first. */
export function largest(most: number, holds: (number: number) => boolean): number {
  let holding = 0
  let failing = most + 1
  for (let step = 1; holding + step < failing; step *= 2) {
    if (holds(holding + step)) holding += step
    else failing = holding + step
  }
  while (failing - holding > 1) {
    const middle = Math.floor((holding + failing) / 2)
    if (holds(middle)) holding = middle
    else failing = middle
  }
  return holding
}
