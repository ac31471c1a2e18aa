import type { Residue } from '../residue.ts'

/** A residue that is mended without asking. */
export interface Edit extends Residue {
  readonly replacement: string
}

/** A run of the original text that still stands, or what stands in its place. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** `null`: the run stands as it was. */
  readonly put: { readonly text: string; readonly rule: string } | null
}

/** A text that nothing was done to yet. */
export function wholeOf(text: string): readonly Piece[] {
  return [{ start: 0, end: text.length, put: null }]
}

/** The text that pieces of `original` make. */
export function textOf(pieces: readonly Piece[], original: string): string {
  return pieces.map(({ start, end, put }) => put?.text ?? original.slice(start, end)).join('')
}

/** The edits that lead from the original to the pieces, in order. */
export function editsOf(pieces: readonly Piece[]): readonly Edit[] {
  return pieces.flatMap(({ start, end, put }) =>
    put && (start < end || put.text !== '') ? [{ rule: put.rule, start, end, replacement: put.text }] : [],
  )
}

/** Pieces after edits whose offsets count in the text that the pieces make; edits are in order and do not overlap. */
export function edited(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = []
  const queue = [...edits].reverse()
  let isPlaced = false
  let at = 0
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    let from = at
    for (let edit = queue.at(-1); edit && from < end && edit.start < end; edit = queue.at(-1)) {
      const start = Math.max(edit.start, from)
      const stop = Math.min(edit.end, end)
      if (from < start) result.push(part(piece, from - at, start - at))
      const { start: first, end: last } = part(piece, start - at, stop - at)
      result.push({ start: first, end: last, put: { text: isPlaced ? '' : edit.replacement, rule: edit.rule } })
      from = stop
      isPlaced = edit.end > end
      if (!isPlaced) queue.pop()
    }
    if (from === at) result.push(piece)
    else if (from < end) result.push(part(piece, from - at, end - at))
    at = end
  }
  return result
}

/** Where a range of the text that pieces make lies in the original. */
export function rangeIn(
  pieces: readonly Piece[],
  range: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let at = 0
  let start: number | null = null
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    if (start === null && range.start < end) start = piece.put ? piece.start : piece.start + range.start - at
    if (start !== null && range.end <= end) return { start, end: piece.put ? piece.end : piece.start + range.end - at }
    at = end
  }
  const last = pieces.at(-1)?.end ?? 0
  return { start: start ?? last, end: last }
}

function lengthOf({ start, end, put }: Piece): number {
  return put ? put.text.length : end - start
}

// What was put in place of a run cannot be divided among its parts: the first part stands for all of it.
function part({ start, end, put }: Piece, from: number, to: number): Piece {
  if (put === null) return { start: start + from, end: start + to, put: null }
  const isFirst = from === 0 && to > 0
  return { start: isFirst ? start : end, end, put: { ...put, text: put.text.slice(from, to) } }
}
