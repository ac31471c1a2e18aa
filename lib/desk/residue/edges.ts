import type { Block } from './blocks.ts'
import { closingOfferIn } from './closing-offer.ts'
import { isDisclaimer } from './disclaimer.ts'
import { type Draft, writtenIn } from './draft.ts'
import { looksLikeFields } from './front-part.ts'
import type { Edit } from './pieces.ts'
import { preambleIn } from './preamble.ts'
import { repeatsTitle } from './title-heading.ts'
import { linesBefore, linesBehind, type Range } from './without-lines.ts'

/** What a block at an edge of the article is: a rule that takes it away, a remark that stays, or the article itself. */
type Role = { readonly rule: string } | 'stays' | null

/** What stands before and behind the article and is no part of it; nothing where no article would be left. */
export function edgeResidue(draft: Draft): readonly Edit[] {
  const { blocks } = draft
  const first = leading(draft)
  const last = trailing(draft, first.next)
  const residues = [...first.residues, ...last.residues]
  const isArticleLeft = blocks.slice(first.next, last.next + 1).some(({ kind }) => kind !== 'rule' && kind !== 'html')
  return isArticleLeft ? residues.sort((a, b) => a.start - b.start) : []
}

interface Peeled {
  readonly residues: Edit[]
  /** The first block that is the article's own. */
  readonly next: number
}

function leading(draft: Draft): Peeled {
  const residues: Edit[] = []
  for (const [index, block] of draft.blocks.entries()) {
    const role = leadingRole(draft, index)
    if (role === null) {
      const line = announcingLine(draft, block)
      if (line) residues.push(linesBefore(draft.text, draft.bodyStart, line, 'residue/preamble'))
      return { residues, next: index }
    }
    if (role !== 'stays') residues.push(linesBefore(draft.text, draft.bodyStart, block, role.rule))
  }
  return { residues, next: draft.blocks.length }
}

function trailing(draft: Draft, first: number): Peeled {
  const residues: Edit[] = []
  let index = draft.blocks.length - 1
  for (; index > first; index--) {
    const block = draft.blocks[index]
    const role = block && trailingRole(draft, block)
    if (!block || !role) break
    if (role !== 'stays') residues.push(linesBehind(draft.text, draft.bodyStart, block, role.rule))
  }
  const last = draft.blocks[index]
  const offer = last && lastLine(draft, last)
  if (offer && offersMore(draft, writtenIn(draft, offer)))
    residues.push(linesBehind(draft.text, draft.bodyStart, offer, 'residue/closing-offer'))
  return { residues, next: index }
}

/** What the block at an index is, if everything before it is no article. */
function leadingRole(draft: Draft, index: number): Role {
  const block = draft.blocks[index]
  const next = draft.blocks[index + 1]
  if (!block || !next) return null
  if (block.kind === 'rule') return isFrontMatter(draft, block) ? null : { rule: 'residue/rule-around' }
  const disclaimer = disclaimerRole(draft, block)
  if (disclaimer) return disclaimer
  if (isPreamble(draft, block, next)) return { rule: 'residue/preamble' }
  return repeatsTitle(draft, block) ? { rule: 'residue/title-repeated' } : null
}

/** The first line of a paragraph, where it announces the lines below. */
function announcingLine({ text, isFromModel }: Draft, { kind, start, end }: Block): Range | null {
  const stop = text.indexOf('\n', start)
  if (kind !== 'paragraph' || !isFromModel || stop === -1 || stop >= end) return null
  const line = text.slice(start, stop)
  return /:[ \t*_]*$/.test(line) && preambleIn(line) === 'certain' ? { start, end: stop } : null
}

/** Whether a first block announces what follows it. */
export function isPreamble(draft: Draft, block: Block, next: Block | undefined): boolean {
  // `---` right below a line makes a heading of it, which nobody meant.
  if (block.kind !== 'paragraph' && !isUnderlined(draft, block)) return false
  const certainty = preambleIn(block.words)
  if (certainty === null) return false
  const isSetOff = next !== undefined && ['rule', 'heading', 'fence'].includes(next.kind)
  if (draft.isFromModel) return certainty === 'certain' || isSetOff || preambleIn(next?.words ?? '') !== null
  return certainty === 'certain' && next?.kind === 'rule'
}

function trailingRole(draft: Draft, block: Block): Role {
  if (block.kind === 'rule') return { rule: 'residue/rule-around' }
  if (block.kind === 'fence' && isEmptyFence(writtenIn(draft, block))) return { rule: 'residue/code-fence' }
  const disclaimer = disclaimerRole(draft, block)
  if (disclaimer) return disclaimer
  if (block.kind !== 'paragraph' && !isUnderlined(draft, block)) return null
  if (wordCount.test(block.words.trim())) return { rule: 'residue/word-count' }
  return offersMore(draft, block.words) ? { rule: 'residue/closing-offer' } : null
}

/** Whether a last paragraph speaks to the one who asked. */
export function offersMore({ isFromModel }: Draft, words: string): boolean {
  const certainty = closingOfferIn(words)
  return certainty === 'certain' || (certainty === 'likely' && isFromModel)
}

// Without the label the line is all that readers are told.
function disclaimerRole({ front }: Draft, { kind, words }: Block): Role {
  if (kind !== 'paragraph' || !isDisclaimer(words)) return null
  return front === null || front.isLabelled ? { rule: 'residue/disclaimer' } : 'stays'
}

function isUnderlined({ text }: Draft, { kind, start }: Block): boolean {
  return kind === 'heading' && !/^ {0,3}#/.test(text.slice(start, start + 4))
}

function isFrontMatter({ text }: Draft, { start }: Block): boolean {
  const end = text.indexOf('\n---', start + 3)
  return end !== -1 && looksLikeFields(text.slice(text.indexOf('\n', start) + 1, end).slice(0, 20_000))
}

function isEmptyFence(written: string): boolean {
  return /^\s*(?:`{3,}|~{3,})\w*\s*(?:`{3,}|~{3,})?\s*$/.test(written)
}

const wordCount =
  /^[([*_]*(?:wortanzahl|wortzahl|wörter|anzahl (?:der )?wörter|zeichenanzahl|word count|words|total words)\s?[:=]\s?(?:ca\. ?|etwa |rund |approx(?:imately|\.)? |~ ?)?\d[\d.,]*(?: (?:wörter|words|zeichen))?[.)\]*_]*$/i

/** The last line of a list that belongs to it only because no blank line stands before it. */
function lastLine({ text }: Draft, { kind, start, end }: Block): Range | null {
  const from = text.lastIndexOf('\n', end - 1) + 1
  if (kind !== 'list' || from <= start || /^(?:\s|[-*+] |\d+[.)] )/.test(text.slice(from, from + 12))) return null
  return { start: from, end }
}
