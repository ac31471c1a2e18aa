import { withoutSeams } from './seam.ts'

/** A piece of an excerpt; marked where it is what the reader looked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** An excerpt as Pagefind writes it, with `<mark>` around words and angle brackets escaped, in pieces of plain text. */
export function toPieces(excerpt: string): readonly Piece[] {
  return withoutSeams(excerpt)
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
