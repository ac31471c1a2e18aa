import { nextChanges } from './residue/changes.ts'
import { type Draft, readDraft } from './residue/draft.ts'
import { edited, editsOf, type Piece, textOf, wholeOf } from './residue/pieces.ts'
import type { Residue } from './residue.ts'

/** A text without what is no part of the article. */
export interface Cleaned {
  readonly text: string
  /** Every change, in order and apart from each other; offsets count in the original, each has a replacement. */
  readonly residues: readonly Residue[]
}

/** What cleaning makes of a text, as pieces of the original. */
export interface Settled {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** `null` for a text that nobody should touch. */
  readonly draft: Draft | null
}

// Each round finds less than the one before; real answers need six.
const MOST_ROUNDS = 24

/** Takes off what a model and its surroundings left in a file or an answer (LF line ends); what is not certain stays. Never throws. */
export function clean(text: string): Cleaned {
  const settled = settle(text)
  return { text: settled.text, residues: editsOf(settled.pieces) }
}

/** Cleans until nothing is left to do, so that the result is clean itself; a text that does not come to rest stays as it was. */
export function settle(original: string): Settled {
  const untouched = { pieces: wholeOf(original), text: original, draft: readDraft(original) }
  let settled: Settled = untouched
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = settled.draft ? nextChanges(settled.draft) : []
    if (edits.length === 0) return settled
    const pieces = edited(settled.pieces, edits)
    const text = textOf(pieces, original)
    settled = { pieces, text, draft: readDraft(text) }
  }
  return untouched
}
