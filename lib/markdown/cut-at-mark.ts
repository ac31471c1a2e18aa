import { marksOutsideCode, type Range } from './marks-in-code.ts'

/** A text without its more-marks; `start` is what stood before the first one, `null` where there was none or nothing before it. */
export interface CutText {
  readonly start: string | null
  readonly whole: string
}

/** Takes every more-mark outside of code out of a text, so that nothing shows where it stood; `whole` begins with `start`. */
export function cutAtMark(body: string, separator: string): CutText {
  const marks = marksIn(body, separator)
  let whole = ''
  let start: string | null = null
  let from = 0
  for (const mark of marks) {
    const seam = seamAt(body, mark)
    whole += body.slice(from, Math.max(from, seam.start))
    start ??= whole.trimEnd()
    whole += seam.filling
    from = seam.end
  }
  return { start: start === '' ? null : start, whole: whole + body.slice(from) }
}

// Nobody writes a longer mark, and looking for one takes as much longer.
const MAX_SEPARATOR = 200

function marksIn(body: string, separator: string): readonly Range[] {
  if (separator.trim() === '' || separator.length > MAX_SEPARATOR) return []
  const found = [...body.matchAll(patternOf(separator))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return marksOutsideCode(body, found)
}

// People write the comment with blanks and capitals too, and readers would not see what went wrong.
function patternOf(separator: string): RegExp {
  const words = wordsOf(separator.trim())
  if (words === null) return new RegExp(escaped(separator), 'g')
  // Two runs of blanks side by side would take quadratic time.
  return new RegExp(words === '' ? '<!--\\s*-->' : `<!--\\s*${escaped(words)}\\s*-->`, 'gi')
}

function wordsOf(comment: string): string | null {
  const isComment = comment.length >= '<!---->'.length && comment.startsWith('<!--') && comment.endsWith('-->')
  return isComment ? comment.slice('<!--'.length, -'-->'.length).trim() : null
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

interface Seam extends Range {
  readonly filling: string
}

function seamAt(body: string, mark: Range): Seam {
  const start = blanksStart(body, mark.start)
  const end = blanksEnd(body, mark.end)
  const beginsLine = start === 0 || body[start - 1] === '\n'
  const endsLine = end >= body.length || body[end] === '\n'
  if (beginsLine && endsLine)
    return { start, end: end + 1, filling: separatesParagraphs(body, start, end + 1) ? '\n' : '' }
  if (beginsLine) return { start: mark.start, end, filling: '' }
  // Two blanks left at the end of a line would be a line break.
  if (endsLine) return { start, end, filling: '' }
  return { start: mark.start, end: start < mark.start ? end : mark.end, filling: '' }
}

function blanksStart(body: string, from: number): number {
  let start = from
  while (body[start - 1] === ' ' || body[start - 1] === '\t') start--
  return start
}

function blanksEnd(body: string, from: number): number {
  let end = from
  while (body[end] === ' ' || body[end] === '\t') end++
  return end
}

const item = /^\s*(?:[-*+]|\d+[.)])\s/

// A comment on a line of its own ends a paragraph, so a blank line has to stand in for it; within a list it must not.
function separatesParagraphs(body: string, lineStart: number, nextLine: number): boolean {
  const previous = body.slice(body.lastIndexOf('\n', lineStart - 2) + 1, Math.max(lineStart - 1, 0))
  const lineEnd = body.indexOf('\n', nextLine)
  const next = body.slice(nextLine, lineEnd === -1 ? undefined : lineEnd)
  if (previous.trim() === '' || next.trim() === '') return false
  return !(item.test(next) && (item.test(previous) || /^\s/.test(previous)))
}
