import { announcesSources } from '#lib/markdown/source-heading.ts'
import { articleSigns, readsAsArticle } from './article-signs.ts'
import { type Block, readBlocks } from './blocks.ts'
import { sentencesIn, spoken } from './chatter-words.ts'
import { disclosureIn } from './disclaimer.ts'
import type { Draft } from './draft.ts'
import { isPreamble, offersMore } from './edge-roles.ts'
import { closingFence, type FenceLine, fenceLineAt } from './fence-lines.ts'
import type { Edit } from './pieces.ts'
import { repeatsTitle } from './title-heading.ts'
import { linesBefore, linesBehind } from './without-lines.ts'

/** The fence that holds the whole article, with what the model said before and behind it. */
export function wrapperResidue(draft: Draft): readonly Edit[] {
  const { text, bodyStart, blocks } = draft
  const index = blocks.findIndex(({ kind }) => kind === 'fence')
  const fence = blocks[index]
  const opening = fence && fenceLineAt(text, fence.start)
  // What a fence names is one word; more of them would be the text itself.
  if (!opening || /\s/.test(opening.info)) return []
  const closing = closingFence(text, opening)
  const inner = text.slice(opening.end, closing?.start ?? text.length)
  if (!readsAsArticle(inner.replace(/^ {1,3}/gm, ''), opening.info)) return []
  const tail = closing ? text.slice(closing.end) : ''
  const before = headOf(draft, blocks.slice(0, index), fence, inner)
  const after = tailOf(draft, tail, inner)
  if (before === null || after === null) return []
  const shift = closing?.end ?? 0
  return [
    ...before.map(({ block, rule }) => linesBefore(text, bodyStart, block, rule)),
    fenceResidue(opening),
    ...indentation(text, opening, closing?.start ?? text.length),
    ...(closing ? [fenceResidue(closing)] : []),
    ...after.map(({ start, end }) =>
      linesBehind(text, shift, { start: shift + start, end: shift + end }, 'residue/closing-offer'),
    ),
  ]
}

interface Head {
  readonly block: Block
  readonly rule: string
}

/** What stands before the fence, without what stays; `null` if the article may begin there. */
function headOf(draft: Draft, blocks: readonly Block[], fence: Block, inner: string): readonly Head[] | null {
  const isSure = articleSigns(inner) > 1
  const found: Head[] = []
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1] ?? fence
    if (block.kind === 'paragraph' && disclosureIn(block.words) === 'plain') continue
    if (block.kind === 'rule') found.push({ block, rule: 'residue/rule-around' })
    else if (isPreamble(draft, block, next)) found.push({ block, rule: 'residue/preamble' })
    else if (repeatsTitle(draft, block)) found.push({ block, rule: 'residue/title-repeated' })
    else if (isSure && draft.isFromModel && isRemark(block, /[?!]$/) && blocks.length <= 2)
      found.push({ block, rule: 'residue/preamble' })
    else return null
  }
  return found
}

/** What stands behind the fence; `null` if that may belong to the article. */
function tailOf(draft: Draft, tail: string, inner: string): readonly Block[] | null {
  const blocks = readBlocks(tail, 0)?.blocks ?? null
  const isSure = articleSigns(inner) > 1
  const isOurs = blocks?.every(
    block =>
      block.kind === 'rule' ||
      (block.kind === 'paragraph' &&
        (offersMore(draft, block.words) ||
          (isSure && draft.isFromModel && blocks.length <= 2 && isRemark(block, /[?!]$/)))),
  )
  if (isOurs) return blocks
  // Behind its sources an article is over; what follows stays, to be reported.
  return isSure && draft.isFromModel && endsWithSources(inner) ? [] : null
}

function endsWithSources(inner: string): boolean {
  const last = inner.split('\n').findLast(line => /^(?:#{1,6} |\*\*|__)/.test(line))
  return last !== undefined && announcesSources(last)
}

/** A short sentence that announces or asks, beside a whole article in a fence. */
function isRemark({ kind, words }: Block, end: RegExp): boolean {
  if (kind !== 'paragraph' || words.length > 200 || words.includes('http') || !end.test(words.trim())) return false
  return sentencesIn(spoken(words)).length === 1
}

/** Blanks before the lines of an indented fence, which Markdown leaves out up to its own (CommonMark 0.31, section 4.5). */
function indentation(text: string, { start, end }: FenceLine, stop: number): readonly Edit[] {
  const depth = /^ */.exec(text.slice(start, start + 4))?.[0].length ?? 0
  if (depth === 0) return []
  return [...text.slice(end, stop).matchAll(new RegExp(`^ {1,${depth}}`, 'gm'))].map(({ 0: { length }, index }) => ({
    rule: 'residue/code-fence',
    start: end + index,
    end: end + index + length,
    replacement: '',
  }))
}

function fenceResidue({ start, end }: FenceLine): Edit {
  return { rule: 'residue/code-fence', start, end, replacement: '' }
}
