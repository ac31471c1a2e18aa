import type { Words } from './words.ts'

/** A gate in the words of a language; the key of gates that only one newsroom knows. */
export function gateName(gate: string, { gateNames }: Words): string {
  return known(gate, gateNames) ?? gate
}

/** What a gate covers; `null` for gates that only one newsroom knows. */
export function gateCover(gate: string, { gateCovers }: Words): string | null {
  return known(gate, gateCovers)
}

/** Something AI did, in the words of a language; as it was written where it is no common step. */
export function stepName(step: string, { stepNames }: Words): string {
  return known(step.toLowerCase(), stepNames) ?? step
}

function known(key: string, names: Readonly<Record<string, string>>): string | null {
  return (Object.hasOwn(names, key) && names[key]) || null
}
