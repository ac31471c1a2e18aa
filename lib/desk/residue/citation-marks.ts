import { isOfChat, marksOf, mayHaveMarks } from './citation-patterns.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'
import { inTablesAndNotes } from './tables-and-notes.ts'

/** Marks with which chat systems point at what they found, and which lead nowhere outside of them. */
export function citationMarks(draft: Draft): readonly Edit[] {
  const { text, bodyStart } = draft
  if (!mayHaveMarks(text)) return []
  const isSpared = inTablesAndNotes(draft)
  const found = [...text.slice(bodyStart).matchAll(marksOf(draft))]
    .map(({ 0: mark, index }) => ({ start: bodyStart + index, end: bodyStart + index + mark.length, mark }))
    // In tables and notes a number may be anything.
    .filter(({ start, mark }) => isOfChat(mark) || !isSpared(start))
  return joined(found)
    .filter(({ start }) => !draft.isCode(start) && !isLinkText(draft.text, start))
    .map(range => withBlanks(draft.text, range))
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Marks that stand side by side go together. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && range.start === last.end) result.splice(-1, 1, { start: last.start, end: range.end })
    else result.push(range)
  }
  return result
}

function isLinkText(text: string, start: number): boolean {
  return text[start - 1] === '[' || text[start - 1] === '!' || text[start - 1] === '\\'
}

/** The mark with the blanks before it that nothing follows any more; a line of marks alone goes as a whole. */
function withBlanks(text: string, { start, end }: Range): Edit {
  let from = start
  while (isBlank(text[from - 1])) from--
  let to = end
  while (isBlank(text[to])) to++
  const beginsLine = from === 0 || text[from - 1] === '\n'
  const endsLine = to === text.length || text[to] === '\n'
  const rule = 'residue/citation-mark'
  if (beginsLine && endsLine && to > from)
    return { rule, start: from, end: Math.min(text.length, to + 1), replacement: '' }
  if (beginsLine) return { rule, start, end: to, replacement: '' }
  const isBeforePause = endsLine || /[\s.,;:!?)\]]/.test(text[end] ?? '\n')
  return { rule, start: isBeforePause ? from : start, end, replacement: '' }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
