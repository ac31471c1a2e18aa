import { announcesSources } from '#lib/markdown/source-heading.ts'
import type { Block } from './blocks.ts'
import { type Draft, writtenIn } from './draft.ts'
import type { Edit } from './pieces.ts'
import { sourceSection, sourceVariant } from './source-section.ts'
import { isMoreMark } from './structure.ts'
import { linesBefore } from './without-lines.ts'

/** Blanks that end the lines of a list of sources, where they break no line that goes on. */
export function sourceBlanks(draft: Draft): readonly Edit[] {
  const section = sourceSection(draft)
  if (!section) return []
  return section.lists.filter(({ kind }) => kind === 'list').flatMap(list => blanksIn(draft, list))
}

function blanksIn({ text, isCode }: Draft, { start, end }: Block): readonly Edit[] {
  const edits: Edit[] = []
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from)
    const stop = newline === -1 ? text.length : newline
    let at = stop
    while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
    const goesOn = stop < end && !/^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s)/.test(lineAt(text, stop + 1))
    if (at > from && at < stop && !goesOn && !isCode(at - 1))
      edits.push({ rule: 'residue/line-end-blanks', start: at, end: stop, replacement: '' })
    from = stop + 1
  }
  return edits
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end === -1 ? text.length : end).slice(0, 200)
}

/** The heading of the sources as the site reads it: one word in a heading, without marks, colon or emoji. */
export function sourceHeading(draft: Draft): readonly Edit[] {
  const section = draft.isFromModel ? sourceSection(draft) : null
  if (!section) return []
  const { heading } = section
  const written = writtenIn(draft, heading)
  if (written.includes('\n') || heading.words.length > 80) return []
  const word = sourceVariant(heading.words) ?? bareWord(heading.words)
  const replacement = `${'#'.repeat(heading.depth || 3)} ${word}`
  const isPlain = heading.kind === 'heading' && announcesSources(written) && /^#{1,6} [\p{L}\s&]+$/u.test(written)
  return isPlain || written === replacement
    ? []
    : [{ rule: 'residue/source-heading', start: heading.start, end: heading.end, replacement }]
}

function bareWord(words: string): string {
  return words.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '').replace(/\s+/g, ' ')
}

/** Rules right above the sources or beside the more-mark, which would end the article or its teaser with a line. */
export function rulesAtSeams(draft: Draft): readonly Edit[] {
  if (!draft.isFromModel) return []
  const { blocks, text, bodyStart } = draft
  const sources = sourceSection(draft)?.index ?? -1
  const isMark = (at: number) => blocks[at]?.kind === 'html' && isMoreMark(writtenIn(draft, blocks[at]))
  return blocks
    .filter(({ kind }, at) => kind === 'rule' && (at + 1 === sources || isMark(at + 1) || isMark(at - 1)))
    .map(block => linesBefore(text, bodyStart, block, 'residue/rule-around'))
}
