import type { WeightOf } from './headline-likeness.ts'

/** How much two stories rest on the same pages. */
export interface SourceLikeness {
  /** 0 to 1. */
  readonly score: number
  readonly shared: number
  /** Sources of the story that has fewer. */
  readonly of: number
}

/** Compares canonical addresses: many shared ones say more than a single one, and those that everybody uses say little. */
export function sourceLikeness(a: readonly string[], b: readonly string[], weightOf: WeightOf): SourceLikeness {
  const there = new Set(b)
  const shared = a.filter(address => there.has(address))
  const least = Math.min(weightIn(a), weightIn(b))
  const part = least === 0 ? 0 : weightIn(shared) / least
  const certainty = 1.1 * (1 - 0.5 ** weightIn(shared))
  return { score: Math.min(1, part * certainty), shared: shared.length, of: Math.min(a.length, b.length) }

  function weightIn(addresses: readonly string[]): number {
    return addresses.reduce((sum, address) => sum + weightOf(address), 0)
  }
}
