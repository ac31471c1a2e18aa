import type { DigestCut } from './digest-view-of.ts'

/** Articles that have their introduction even where not all others can be named. */
const fewest = 10

/**
 * How much of `total` articles an email has room for: as many introductions as leave room for the headlines of all others, then as
 * many headlines as there is room for. `bytesOf` must grow with the cut.
 */
export function fitDigest(total: number, limit: number, room: number, bytesOf: (cut: DigestCut) => number): DigestCut {
  const most = Math.min(total, limit)
  const fits = (cut: DigestCut) => bytesOf(cut) <= room
  const whole = (items: number) => fits({ items, headlines: total - items })
  const few = largest(Math.min(fewest, most), items => fits({ items, headlines: 0 }))
  const items = Math.max(few, whole(few) ? largest(most, whole) : 0)
  return { items, headlines: largest(total - items, headlines => fits({ items, headlines })) }
}

/** The largest number up to `most` for which something holds that holds for all smaller ones; looks at small numbers first. */
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
