import type { Block } from './blocks.ts'
import { headsByProducts, isByProduct, isFieldBlock } from './by-products.ts'
import { spoken } from './chatter-words.ts'
import { closingOfferIn } from './closing-offer.ts'
import { disclosureIn } from './disclaimer.ts'
import { type Draft, writtenIn } from './draft.ts'
import { looksLikeFields } from './front-part.ts'
import { isMachineBlock } from './machine-blocks.ts'
import { isAssent, preambleIn } from './preamble.ts'
import { repeatsTitle } from './title-heading.ts'

/** What a block at an edge of the article is: a rule that takes it away, a remark that stays, or the article itself. */
export type Role = { readonly rule: string } | 'stays' | null

/** What the block at an index is, if everything before it is no article. */
export function leadingRole(draft: Draft, index: number): Role {
  const block = draft.blocks[index]
  const next = draft.blocks[index + 1]
  if (!block || !next) return null
  if (block.kind === 'rule') return isFrontMatter(draft, block) ? null : { rule: 'residue/rule-around' }
  const disclaimer = disclaimerRole(draft, block)
  if (disclaimer) return disclaimer
  if (isPreamble(draft, block, next)) return { rule: 'residue/preamble' }
  if (!draft.isFromModel) return null
  if (isMachineBlock(draft, index)) return { rule: 'residue/protocol-token' }
  if (repeatsTitle(draft, block)) return { rule: 'residue/title-repeated' }
  if (block.kind !== 'heading' && isBoundary(writtenIn(draft, block))) return { rule: 'residue/by-product' }
  if (isByProduct(draft, index) || isChoice(draft, index)) return { rule: 'residue/by-product' }
  return isFieldBlock(draft, index) || isComment(draft, block) ? 'stays' : null
}

/** What the block at an index is, if everything behind it is no article. */
export function trailingRole(draft: Draft, index: number): Role {
  const block = draft.blocks[index]
  if (!block) return null
  const written = writtenIn(draft, block)
  if (block.kind === 'rule') return { rule: 'residue/rule-around' }
  if (block.kind === 'fence' && isEmptyFence(written)) return { rule: 'residue/code-fence' }
  const disclaimer = disclaimerRole(draft, block)
  if (disclaimer) return disclaimer
  if (draft.isFromModel && isMachineBlock(draft, index)) return { rule: 'residue/protocol-token' }
  if (draft.isFromModel && isByProduct(draft, index)) return { rule: 'residue/by-product' }
  if (draft.isFromModel && isBoundary(written)) return { rule: 'residue/by-product' }
  if (block.kind !== 'paragraph' && !isUnderlined(draft, block)) return null
  return offersMore(draft, block.words) ? { rule: 'residue/closing-offer' } : null
}

/** Whether a first block announces what follows it. */
export function isPreamble(draft: Draft, block: Block, next: Block | undefined): boolean {
  // `---` right below a line makes a heading of it, which nobody meant.
  if (block.kind !== 'paragraph' && !isUnderlined(draft, block)) return false
  const certainty = preambleIn(block.words)
  if (certainty === null) return false
  const isSetOff = next !== undefined && ['rule', 'heading', 'fence'].includes(next.kind)
  if (!draft.isFromModel) return certainty === 'certain' && next?.kind === 'rule'
  return certainty === 'certain' || isSetOff || isAssent(block.words) || preambleIn(next?.words ?? '') !== null
}

/** Whether a last paragraph speaks to the one who asked. */
export function offersMore({ isFromModel }: Draft, words: string): boolean {
  const certainty = closingOfferIn(words)
  return certainty === 'certain' || (certainty === 'likely' && isFromModel)
}

/** Headlines to choose from before the article: their label, and the list below it. */
function isChoice(draft: Draft, index: number): boolean {
  const isList = (at: number) => draft.blocks[at]?.kind === 'list'
  return (headsByProducts(draft, index) && isList(index + 1)) || (isList(index) && headsByProducts(draft, index - 1))
}

// Without the label the line is all that readers are told.
function disclaimerRole({ front }: Draft, { kind, words }: Block): Role {
  if (kind !== 'paragraph' || disclosureIn(words) !== 'plain') return null
  return front === null || front.isLabelled ? { rule: 'residue/disclaimer' } : 'stays'
}

function isUnderlined({ text }: Draft, { kind, start }: Block): boolean {
  return kind === 'heading' && !/^ {0,3}#/.test(text.slice(start, start + 4))
}

function isComment(draft: Draft, block: Block): boolean {
  return block.kind === 'html' && /^<!--(?!\s*more\s*-->)(?:(?!-->)[\s\S])*-->$/i.test(writtenIn(draft, block))
}

function isFrontMatter({ text }: Draft, { start }: Block): boolean {
  const end = text.indexOf('\n---', start + 3)
  return end !== -1 && looksLikeFields(text.slice(text.indexOf('\n', start) + 1, end).slice(0, 20_000))
}

function isEmptyFence(written: string): boolean {
  return /^\s*(?:`{3,}|~{3,})\w*\s*(?:`{3,}|~{3,})?\s*$/.test(written)
}

/** "--- ARTIKEL BEGINN ---", "**Ende des Artikels**", "###", Perplexity’s asterism. */
function isBoundary(written: string): boolean {
  if (written.length > 80) return false
  if (/^<div[^<>]*>⁂<\/div>$/.test(written)) return true
  const words = spoken(written)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
  if (words === '') return /^#+$/.test(written.trim())
  return boundary.test(words) || /^[–—*-]+ ?(?:ende|end)[ .]?[–—*-]+$/i.test(written)
}

const limit = '(?:beginn|anfang|start|begin|ende|schluss|end)'
const held = '(?:artikels?|beitrags?|textes|text|meldung|article|post|draft)'
const boundary = new RegExp(`^(?:${limit}(?: (?:des|der|of the|of this|of))? ${held}|${held} ${limit})$`)
