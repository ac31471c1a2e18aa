import { announcesSources } from '#lib/markdown/source-heading.ts'
import type { Block } from './blocks.ts'
import { fieldIn, isPartLabel } from './by-products.ts'
import { type Draft, writtenIn } from './draft.ts'
import { areSameTitle, foldedWords, titleLikeness, wordsIn } from './title-likeness.ts'

const SAME = 0.75
const REWORDED = 0.3
const AS_MUCH = 0.6

/** Whether a block at the start of a text repeats the title, or is a label such as "Artikel:" that says nothing. */
export function repeatsTitle(draft: Draft, block: Block): boolean {
  const line = draft.isFromModel ? headlineIn(draft, block) : null
  if (line === null) return false
  if (isPartLabel(line)) return block.kind === 'heading' || /[:*_]\s*$/.test(writtenIn(draft, block))
  const [, label, afterColon, afterDash] = labelled.exec(line.trim()) ?? []
  const rest = label === undefined ? line : (afterColon ?? afterDash ?? '')
  if (label !== undefined && rest.trim() === '') return true
  const title = draft.front?.title ?? null
  if (title === null || wordsIn(rest).length === 0 || saysMore(rest, title)) return false
  if (areSameTitle(rest, title)) return true
  const likeness = titleLikeness(rest, title)
  if (likeness >= SAME && saysAsMuch(rest, title)) return true
  if (label !== undefined) return true
  return block.kind === 'heading' && standsAlone(draft, block) && likeness >= REWORDED
}

/** Whether a line says "Titel: …" and then the title, or the title alone in bold. */
export function isTitleLine({ front }: Draft, line: string): boolean {
  if (front?.title == null) return false
  if (/^(?:\*\*|__)/.test(line) && areSameTitle(line, front.title)) return true
  const field = fieldIn(line)
  return field !== null && labelled.test(field.label) && areSameTitle(field.value, front.title)
}

// Two words of a title may head a section.
function saysAsMuch(line: string, title: string): boolean {
  return wordsIn(line).length >= AS_MUCH * wordsIn(title).length
}

// Headlines for one story differ in length, but not by a sentence.
function saysMore(line: string, title: string): boolean {
  return foldedWords(line).length > 2 * foldedWords(title).length + 3
}

/** The words of a heading, or of a paragraph that is one line in bold or begins with a label. */
function headlineIn({ text, front }: Draft, { kind, words, start, end }: Block): string | null {
  if (kind === 'html') return /^<h[1-6]>([^<>\n]{1,300})<\/h[1-6]>$/.exec(text.slice(start, end))?.[1] ?? null
  if (words.length > 300 || words.includes('\n')) return null
  const isUnderlined = kind === 'heading' && !/^ {0,3}#/.test(text.slice(start, start + 4))
  // A paragraph that a rule right below it made a heading of, or one that was written into a heading's line.
  if (/[.!?…]$/.test(words) && (isUnderlined || words.split(/\s/, 9).length > 8)) return null
  if (kind === 'heading') return words
  if (kind !== 'paragraph') return null
  const written = text.slice(start, end).trim()
  const isBare = !/[[\]<>`]|[.!?…。]["“”»]?$/.test(written) && front?.title != null && areSameTitle(words, front.title)
  const isSetOff = /^(\*\*|__)[^*_\n]+\1:?$/.test(written) || labelled.test(words) || isPartLabel(words)
  return isBare || isSetOff ? words : null
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
