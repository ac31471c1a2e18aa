import type { Residue } from '../residue.ts'
import { articleSigns } from './article-signs.ts'
import type { Block } from './blocks.ts'
import { leftInText } from './changes.ts'
import { closingOfferIn } from './closing-offer.ts'
import { isDisclaimer } from './disclaimer.ts'
import { type Draft, writtenIn } from './draft.ts'
import { offersMore } from './edges.ts'
import { looksLikeFields } from './front-part.ts'
import { placeholdersIn } from './placeholders.ts'
import { preambleIn } from './preamble.ts'
import { confessionIn } from './refusals.ts'
import { unquotedSentences } from './sentences.ts'
import { seemsHeadline } from './title-heading.ts'

/** What looks like residue in a cleaned text and needs a person to decide, in order and apart from each other. */
export function suspicionsIn(draft: Draft): readonly Residue[] {
  const found = [
    ...leftInText(draft),
    ...draft.blocks.flatMap((_, index) => blockSuspicions(draft, index)),
    ...placeholdersIn(draft).map(range => suspicion('residue/placeholder', range)),
    ...strayMarks(draft),
  ]
  return apart(found)
}

function blockSuspicions(draft: Draft, index: number): readonly Residue[] {
  const block = draft.blocks[index]
  if (!block) return []
  const rule = ruleOf(draft, block, index)
  if (rule) return [suspicion(rule, block)]
  return block.kind === 'paragraph' || block.kind === 'quote' ? confessions(draft, block, index) : []
}

/** The rule that a block as a whole seems to break. */
function ruleOf(draft: Draft, block: Block, index: number): string | null {
  const { kind, words } = block
  const next = draft.blocks[index + 1]
  if (kind === 'fence') return isArticle(draft, block) ? 'residue/code-fence' : null
  if (kind === 'rule') return opensFields(draft, block, index) ? 'residue/front-matter-twice' : null
  if (kind === 'heading') return index === 0 && seemsHeadline(draft, block) ? 'residue/title-repeated' : null
  if (kind !== 'paragraph') return null
  if (isDisclaimer(words)) return 'residue/disclaimer'
  if (next === undefined ? offersMore(draft, words) : draft.isFromModel && closingOfferIn(words) === 'certain')
    return 'residue/closing-offer'
  if (preambleIn(words) !== 'certain') return null
  if (!draft.isFromModel)
    return index === 0 && next && ['heading', 'fence'].includes(next.kind) ? 'residue/preamble' : null
  return next === undefined || /:\s*$/.test(words) ? 'residue/preamble' : null
}

/** A fence that holds an article and was not taken off, because of what stands around it. */
function isArticle(draft: Draft, block: Block): boolean {
  const [, info = ''] = /^[ \t>]*[`~]{3,}[ \t]*(\w*)/.exec(writtenIn(draft, block).slice(0, 100)) ?? []
  return draft.isFromModel && /^(?:markdown|md)?$/i.test(info) && articleSigns(writtenIn(draft, block)) >= 2
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
  return unquotedSentences(writtenIn(draft, block)).flatMap(({ start, end, sentence }) => {
    const rule = confessionIn(sentence, draft.isFromModel && isAtEdge)
    return rule ? [suspicion(rule, { start: block.start + start, end: block.start + end })] : []
  })
}

/** Signs of a chat system that stand for something a reader may miss. */
function strayMarks({ text, bodyStart, isCode }: Draft): readonly Residue[] {
  return [
    ...text
      .slice(bodyStart)
      .matchAll(/[\ue200-\ue206][^\ue200-\ue206\n]{0,400}[\ue201]?|<\/?think>|<\|[a-z_]{2,20}\|>/g),
  ]
    .map(({ 0: { length }, index, 0: written }) => {
      const rule = written.startsWith('<|')
        ? 'residue/protocol-token'
        : written.startsWith('<')
          ? 'residue/thinking'
          : 'residue/citation-mark'
      return suspicion(rule, { start: bodyStart + index, end: bodyStart + index + length })
    })
    .filter(({ start }) => !isCode(start))
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
