import { settle } from './clean.ts'
import { editsOf, rangeIn } from './residue/pieces.ts'
import { suspicionsIn } from './residue/suspicions.ts'
import type { Residue } from './residue.ts'

/** All residue of a file: what `clean` takes off, and what it leaves to a person (`replacement: null`), in order and apart. Never throws. */
export function findResidue(text: string): readonly Residue[] {
  const { pieces, draft } = settle(text)
  const certain = editsOf(pieces)
  const left = draft ? suspicionsIn(draft).map(residue => ({ ...residue, ...rangeIn(pieces, residue) })) : []
  return [...certain, ...apartFrom(certain, left)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Those of some residues that touch none of others; both are in order. */
function apartFrom(others: readonly Residue[], residues: readonly Residue[]): readonly Residue[] {
  let next = 0
  let end = 0
  return residues.filter(residue => {
    for (let other = others[next]; other && other.end <= residue.start; other = others[next]) next += 1
    const isApart = residue.start >= end && (others[next]?.start ?? Number.POSITIVE_INFINITY) >= residue.end
    if (isApart) end = residue.end
    return isApart
  })
}
