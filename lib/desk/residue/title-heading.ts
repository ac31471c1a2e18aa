import { announcesSources } from '#lib/markdown/source-heading.ts'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { areSameTitle, foldedWords, titleLikeness, wordsIn } from './title-likeness.ts'

const SAME = 0.75
const REWORDED = 0.3

/** Whether a block at the start of a text repeats the title, or is a label such as "Artikel:" that says nothing. */
export function repeatsTitle(draft: Draft, block: Block): boolean {
  const line = headlineIn(draft, block)
  if (line === null) return false
  const [, label, afterColon, afterDash] = labelled.exec(line.trim()) ?? []
  const rest = label === undefined ? line : (afterColon ?? afterDash ?? '')
  if (label !== undefined && rest.trim() === '') return draft.isFromModel
  const title = draft.front?.title ?? null
  if (title === null || wordsIn(rest).length === 0 || saysMore(rest, title)) return false
  if (!draft.isFromModel) return block.kind === 'heading' && label === undefined && areSameTitle(rest, title)
  const likeness = titleLikeness(rest, title)
  if (likeness >= SAME && (wordsIn(rest).length > 1 || wordsIn(title).length === 1)) return true
  if (label !== undefined) return true
  return block.kind === 'heading' && standsAlone(draft, block) && likeness >= REWORDED
}

// Headlines for one story differ in length, but not by a sentence.
function saysMore(line: string, title: string): boolean {
  return foldedWords(line).length > 2 * foldedWords(title).length + 3
}

/** The words of a heading, or of a paragraph that is one line in bold or begins with a label. */
function headlineIn({ text }: Draft, { kind, words, start, end }: Block): string | null {
  if (words.length > 300 || words.includes('\n')) return null
  const isUnderlined = kind === 'heading' && !/^ {0,3}#/.test(text.slice(start, start + 4))
  // A paragraph that a rule right below it made a heading of, or one that was written into a heading's line.
  if (/[.!?…]$/.test(words) && (isUnderlined || words.split(/\s/, 9).length > 8)) return null
  if (kind === 'heading') return words
  if (kind !== 'paragraph') return null
  const written = text.slice(start, end).trim()
  return /^(\*\*|__)[^*_\n]+\1:?$/.test(written) || labelled.test(words) ? words : null
}

const labelled =
  /^[\s"„“]*((?:markdown|blog|news)?[-\s]?(?:artikel|article|beitrag|titel|title|überschrift|headline|schlagzeile|blogpost|blog post)(?:[-\s](?:im |in )?markdown(?:[-\s]?format)?)?)(?:\s*:\s*(.*)|\s+[–—-]\s+(.*)|\s*)$/iu

// One heading at the very start, over everything but the sources, is a headline and no section.
function standsAlone({ blocks }: Draft, block: Block): boolean {
  const others = blocks.filter(({ kind }) => kind === 'heading')
  return others.every(other => other === block || other.depth > block.depth || announcesSources(other.words))
}

/** Whether the only heading at the very start of a model's text seems to be a headline, though it shares too little with the title. */
export function seemsHeadline(draft: Draft, block: Block): boolean {
  if (!draft.isFromModel || !draft.front?.title || wordsIn(block.words).length < 3) return false
  return block.kind === 'heading' && standsAlone(draft, block)
}
