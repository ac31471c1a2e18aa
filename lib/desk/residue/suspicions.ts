import type { Residue } from '../residue.ts'
import { articleSigns } from './article-signs.ts'
import type { Block } from './blocks.ts'
import { headsByProducts, isByProduct, isFieldBlock, isPictureHint } from './by-products.ts'
import { leftInText } from './changes.ts'
import { spoken } from './chatter-words.ts'
import { closingOfferIn } from './closing-offer.ts'
import { disclosureIn } from './disclaimer.ts'
import { type Draft, writtenIn } from './draft.ts'
import { offersMore } from './edge-roles.ts'
import { looksLikeFields } from './front-part.ts'
import { likelyMoreMarks } from './more-mark.ts'
import { hasNoteLabel, isNote } from './notes.ts'
import { talksAtStart } from './opening-talk.ts'
import { artefact } from './order-words.ts'
import { placeholdersIn } from './placeholders.ts'
import { isAssent, preambleIn } from './preamble.ts'
import { confessionIn } from './refusals.ts'
import { unquotedSentences } from './sentences.ts'
import { sourcesEnd } from './source-section.ts'
import { strayMarks } from './stray-marks.ts'
import { seemsHeadline } from './title-heading.ts'
import { versionLabels } from './versions.ts'

/** What looks like residue in a cleaned text and needs a person to decide, in order and apart from each other. */
export function suspicionsIn(draft: Draft): readonly Residue[] {
  const versions = versionLabels(draft)
  const storyEnd = sourcesEnd(draft)
  const found = [
    ...leftInText(draft),
    ...draft.blocks.flatMap((block, index) => {
      if (versions.has(index)) return [suspicion('residue/by-product', block)]
      const found = blockSuspicions(draft, block, index)
      if (index <= storyEnd || (found.length === 0 && isAllowedLast(block))) return found
      // Behind an article with its sources nobody refuses to write one.
      if (found.some(({ rule }) => rule === 'residue/refusal')) return [suspicion('residue/note', block)]
      if (found.length > 0) return found
      return [suspicion('residue/after-sources', block)]
    }),
    ...likelyMoreMarks(draft).map(range => suspicion('residue/more-mark-spoilt', range)),
    ...placeholdersIn(draft).map(range => suspicion('residue/placeholder', range)),
    ...strayMarks(draft).map(({ rule, ...range }) => suspicion(rule, range)),
  ]
  return apart(found)
}

function blockSuspicions(draft: Draft, block: Block, index: number): readonly Residue[] {
  const rule = ruleOf(draft, block, index) ?? (draft.isFromModel ? ruleOfModel(draft, block, index) : null)
  if (rule) return [suspicion(rule, block)]
  return block.kind === 'paragraph' || block.kind === 'quote' ? confessions(draft, block, index) : []
}

/** The rule that a block as a whole seems to break, whoever wrote the text. */
function ruleOf(draft: Draft, block: Block, index: number): string | null {
  const { kind, words } = block
  const next = draft.blocks[index + 1]
  if (kind === 'rule') return opensFields(draft, block, index) ? 'residue/front-matter-twice' : null
  if (kind !== 'paragraph') return null
  if (disclosureIn(words) === 'plain') return 'residue/disclaimer'
  if (next === undefined && offersMore(draft, words)) return 'residue/closing-offer'
  const isSetOff = index === 0 && next && ['heading', 'fence'].includes(next.kind)
  return isSetOff && preambleIn(words) === 'certain' ? 'residue/preamble' : null
}

/** The rule that a block of a model's text seems to break. */
function ruleOfModel(draft: Draft, block: Block, index: number): string | null {
  const { kind, words } = block
  const isAtEnd = index >= draft.blocks.length - 3
  if (kind === 'fence' && index < 2 && holdsFields(draft, block)) return 'residue/front-matter-twice'
  if (kind === 'fence' || kind === 'list' || kind === 'quote')
    if (holdsArticle(draft, block)) return 'residue/code-fence'
  if (kind === 'heading') {
    if (isAtEnd && headsByProducts(draft, index)) return 'residue/by-product'
    return index === 0 && seemsHeadline(draft, block) ? 'residue/title-repeated' : null
  }
  if (kind !== 'paragraph' && kind !== 'quote') return null
  if (isNote(kind === 'quote' ? writtenIn(draft, block) : words)) return 'residue/note'
  if (disclosureIn(words) === 'more') return 'residue/disclaimer'
  if (speech.test(words) && closingOfferIn(words) === 'certain') return 'residue/closing-offer'
  const next = draft.blocks[index + 1]
  const isLast = next === undefined
  // In the middle of a text "Here are articles on this:" heads a list for readers.
  const mayAnnounce = index < 2 || isLast || next.kind === 'rule' || next.kind === 'fence'
  const preamble = mayAnnounce ? preambleIn(words) : null
  if (preamble === 'certain' && (isLast || /:\s*$/.test(words))) return 'residue/preamble'
  if (preamble !== null && index === 0 && !isLast && speaksOfOrder(words)) return 'residue/preamble'
  if (talksAtStart(draft, index)) return 'residue/preamble'
  const isAside = isPictureHint(words) || (isAtEnd && (headsByProducts(draft, index) || isByProduct(draft, index)))
  return isAside || (index < 2 && isFieldBlock(draft, index)) ? 'residue/by-product' : null
}

/** Somebody speaks, or is spoken to: a quick look before many patterns. */
const speech = /\b(?:ich|mi[rc]h?|du|di[rc]h?|sie|i|me|you|happy|glad)\b/i
const oneself = /\b(?:ich|mein\w*|i|my|ai|ki)\b/i

function speaksOfOrder(words: string): boolean {
  return isAssent(words) || artefact.test(spoken(words))
}

/** A fence, also one in a list, that holds an article and was not taken off, because of what stands around it. */
function holdsArticle(draft: Draft, block: Block): boolean {
  const written = writtenIn(draft, block)
  if (block.kind === 'quote') return articleSigns(written.replace(/^ {0,3}> ?/gm, '')) > 1
  const opening = block.kind === 'list' ? /^[^\n]{0,200}\n\s+[`~]{3,}[ \t]*(\w*)/ : /^[ \t>]*[`~]{3,}[ \t]*(\w*)/
  const [, info] = opening.exec(written.slice(0, 300)) ?? []
  if (info === undefined) return false
  return /^(?:markdown|md)$/i.test(info) ? articleSigns(written) > 0 : info === '' && articleSigns(written) > 1
}

function holdsFields(draft: Draft, block: Block): boolean {
  const fields = writtenIn(draft, block)
    .split('\n')
    .slice(1, -1)
    .filter(line => line.trim() !== '---')
  return fields.some(line => /^(?:title|layout)\s*:/.test(line)) && looksLikeFields(fields.join('\n'))
}

function opensFields({ text }: Draft, { start }: Block, index: number): boolean {
  if (index > 1) return false
  const end = text.indexOf('\n---', start + 3)
  const fields = end === -1 ? '' : text.slice(text.indexOf('\n', start) + 1, end)
  return fields.length < 20_000 && /^(?:title|layout)\s*:/m.test(fields) && looksLikeFields(fields)
}

// In the middle of a text a first person is somebody who is quoted.
function confessions(draft: Draft, block: Block, index: number): readonly Residue[] {
  const isAtEdge = index < 2 || index >= draft.blocks.length - 2
  if (!isAtEdge && !oneself.test(writtenIn(draft, block))) return []
  if (saysWho.test(writtenIn(draft, block)) && !hasNoteLabel(block.words)) return []
  return unquotedSentences(writtenIn(draft, block)).flatMap(({ start, end, sentence }) => {
    const rule = confessionIn(sentence, draft.isFromModel && isAtEdge)
    return rule ? [suspicion(rule, { start: block.start + start, end: block.start + end })] : []
  })
}

/** "**Antwort:** …": a conversation that is told. */
const saysWho = /^\*\*[^*\n]{1,40}(?::\*\*|\*\*:)\s/

/** What may stand behind the sources: comments, notes, and what a newsroom says of its own article. */
function isAllowedLast({ kind, words }: Block): boolean {
  return (
    kind === 'html' ||
    kind === 'other' ||
    /^[\s([]*(?:korrektur|berichtigung|correction|update|aktualisiert|anmerkung der redaktion|hinweis der redaktion|editor)/i.test(
      words,
    )
  )
}

function suspicion(rule: string, { start, end }: { readonly start: number; readonly end: number }): Residue {
  return { rule, start, end, replacement: null }
}

function apart(found: readonly Residue[]): readonly Residue[] {
  const result: Residue[] = []
  for (const residue of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (residue.start >= (result.at(-1)?.end ?? 0)) result.push(residue)
  return result
}
