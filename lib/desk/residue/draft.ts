import { type Block, type Reading, readBlocks } from './blocks.ts'
import { codeMask } from './code-mask.ts'
import { isDisclaimer } from './disclaimer.ts'
import { type FrontPart, readFrontPart } from './front-part.ts'

/** A file as whoever cleans it sees it. */
export interface Draft extends Reading {
  readonly text: string
  readonly front: FrontPart | null
  readonly bodyStart: number
  /** Whether a model's hand in the text is known: a bare answer, or a file that says so. */
  readonly isFromModel: boolean
  /** Whether an offset stands in code or in a comment. */
  readonly isCode: (offset: number) => boolean
}

/** Reads a file; `null` for one that nobody should touch: foreign or unclosed front matter, a text too intricate to be read. */
export function readDraft(text: string): Draft | null {
  const parts = readFrontPart(text)
  const reading = parts && readBlocks(text, parts.bodyStart)
  if (!parts || !reading) return null
  return {
    ...reading,
    ...parts,
    text,
    isFromModel: parts.front === null || parts.front.isLabelled || disclaims(reading.blocks),
    isCode: codeMask(text, reading),
  }
}

function disclaims(blocks: readonly Block[]): boolean {
  const edges = [...blocks.slice(0, 3), ...blocks.slice(-3)]
  return edges.some(({ kind, words }) => kind === 'paragraph' && isDisclaimer(words))
}

/** The text of a block as it is written. */
export function writtenIn(draft: Pick<Draft, 'text'>, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return draft.text.slice(start, end)
}
