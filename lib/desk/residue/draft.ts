import { type Block, type Reading, readBlocks } from './blocks.ts'
import { codeMask } from './code-mask.ts'
import { disclosureIn } from './disclaimer.ts'
import { type FrontPart, readFrontPart } from './front-part.ts'

/** A file as whoever cleans it sees it. */
export interface Draft extends Reading {
  readonly text: string
  readonly front: FrontPart | null
  readonly bodyStart: number
  /** Whether a model's hand in the text is to be reckoned with: a bare answer, or a file that says so. */
  readonly isFromModel: boolean
  /** Whether the file itself says so; a bare text may be anything. */
  readonly isDeclared: boolean
  /** Whether an offset stands in code or in a comment. */
  readonly isCode: (offset: number) => boolean
}

/** Reads a file; `null` for one that nobody should touch: foreign or unclosed front matter, a text too intricate to be read. */
export function readDraft(text: string): Draft | null {
  const parts = readFrontPart(text)
  const reading = parts && readBlocks(text, parts.bodyStart)
  if (!parts || !reading) return null
  const isDeclared = parts.front?.isLabelled || disclaims(reading.blocks)
  return {
    ...reading,
    ...parts,
    text,
    isDeclared,
    isFromModel: isDeclared || parts.front === null,
    isCode: codeMask(text, reading),
  }
}

function disclaims(blocks: readonly Block[]): boolean {
  const edges = [...blocks.slice(0, 3), ...blocks.slice(-3)]
  return edges.some(({ kind, words }) => kind === 'paragraph' && disclosureIn(words) === 'plain')
}

/** The text of a block as it is written. */
export function writtenIn(draft: Pick<Draft, 'text'>, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return draft.text.slice(start, end)
}
