import { placeAt } from '#lib/content/place.ts'
import type { Residue } from './residue.ts'

/** A change as machines read it: its rule and the places, counted from 1, where it starts and right behind its end. */
export interface ReportedChange {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The changes of one text with their places. */
export function reportedChanges(text: string, residues: readonly Residue[]): readonly ReportedChange[] {
  return residues.map(({ rule, start, end }) => {
    const [from, to] = [placeAt(text, start), placeAt(text, end)]
    return { rule, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  })
}

/** One line that says which rules changed a file and how often. */
export function ruleLine(file: string, residues: readonly Residue[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of residues) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return `${file}: ${[...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)).join(', ')}\n`
}
