import { headsByProducts } from './by-products.ts'
import type { Draft } from './draft.ts'
import { lastLineResidue, openingResidue } from './edge-lines.ts'
import { leadingRole, trailingRole } from './edge-roles.ts'
import type { Edit } from './pieces.ts'
import { sourcesEnd } from './source-section.ts'
import { linesBefore, linesBehind } from './without-lines.ts'

/** What stands before and behind the article and is no part of it; nothing where no article would be left. */
export function edgeResidue(draft: Draft): readonly Edit[] {
  const { blocks } = draft
  const first = leading(draft)
  const last = trailing(draft, first.next)
  const residues = [...first.residues, ...last.residues]
  const isArticleLeft = blocks.slice(first.next, last.next + 1).some(({ kind }) => kind !== 'rule' && kind !== 'html')
  // One rule at one end of a text that nobody says a model wrote holds nothing.
  const isRuleAlone = !draft.isDeclared && residues.length === 1 && residues[0]?.rule === 'residue/rule-around'
  return isArticleLeft && !isRuleAlone ? residues.sort((a, b) => a.start - b.start) : []
}

interface Peeled {
  readonly residues: Edit[]
  /** The first block, or the last one, that is the article's own. */
  readonly next: number
}

function leading(draft: Draft): Peeled {
  const residues: Edit[] = []
  for (const [index, block] of draft.blocks.entries()) {
    const role = leadingRole(draft, index)
    if (role === null) {
      const opening = openingResidue(draft, block)
      return { residues: opening ? [...residues, opening] : residues, next: index }
    }
    if (role === 'stays') continue
    const edit = linesBefore(draft.text, draft.bodyStart, block, role.rule)
    const last = residues.at(-1)
    // No blank line stands between a label and its list: they go together, and the gap behind them too.
    const isJoined = last?.end === edit.start && last.rule === edit.rule
    const whole = { start: last?.start ?? edit.start, end: block.end }
    if (isJoined) residues.splice(-1, 1, linesBefore(draft.text, draft.bodyStart, whole, role.rule))
    else residues.push(edit)
  }
  return { residues, next: draft.blocks.length }
}

function trailing(draft: Draft, first: number): Peeled {
  const { blocks, text, bodyStart } = draft
  const residues: Edit[] = []
  const storyEnd = sourcesEnd(draft)
  let index = blocks.length - 1
  for (let block = blocks[index]; block && index > first; block = blocks[index]) {
    const from = sectionStart(draft, index, storyEnd)
    const label = blocks[from]
    const role = from < index ? { rule: 'residue/by-product' } : trailingRole(draft, index)
    // Behind the sources nothing is the story's own; what is unknown there is reported.
    if (!label || from <= first || (role === null && index <= storyEnd)) break
    if (role !== null && role !== 'stays')
      residues.push(linesBehind(text, bodyStart, { start: label.start, end: block.end }, role.rule))
    index = from - 1
  }
  const last = blocks[index]
  const line = last && lastLineResidue(draft, last)
  return { residues: line ? [...residues, line] : residues, next: index }
}

/** The first of the blocks that end at an index: behind the sources a label such as "### Image prompt" takes along what follows it. */
function sectionStart(draft: Draft, index: number, storyEnd: number): number {
  for (let at = index; at > index - 3 && at > storyEnd; at--) {
    if (headsByProducts(draft, at)) return at
    // Code stays, whatever it is called.
    const { kind } = draft.blocks[at] ?? {}
    if ((kind !== 'paragraph' && kind !== 'list') || !isNextTo(draft, at)) break
  }
  return index
}

// The text of a footnote is no block, but may stand between two.
function isNextTo({ blocks, text }: Draft, index: number): boolean {
  return text.slice(blocks[index - 1]?.end ?? 0, blocks[index]?.start ?? 0).trim() === ''
}
