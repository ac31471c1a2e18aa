import type { Code, InlineCode, Nodes } from 'mdast'
import { parseMarkdown } from './parse-markdown.ts'
import { nodesWhere } from './walk.ts'

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

interface Range {
  readonly start: number
  readonly end: number
}

function marksIn(body: string, separator: string): Range[] {
  if (separator.trim() === '') return []
  const found = [...body.matchAll(patternOf(separator))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (found.length === 0 || !/[`~]|^(?: {4}|\t)/m.test(body)) return found
  const code = codeIn(body)
  return found.filter(mark => !code.some(range => range.start <= mark.start && mark.end <= range.end))
}

// People write the comment with blanks and capitals too, and readers would not see what went wrong.
function patternOf(separator: string): RegExp {
  const words = /^<!--\s*(.*?)\s*-->$/s.exec(separator.trim())?.[1]
  if (words === undefined) return new RegExp(escaped(separator), 'g')
  return new RegExp(`<!--\\s*${escaped(words)}\\s*-->`, 'gi')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function codeIn(body: string): Range[] {
  try {
    return nodesWhere(parseMarkdown(body), isCode).map(({ position }) => ({
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    }))
  } catch {
    return []
  }
}

function isCode(node: Nodes): node is Code | InlineCode {
  return node.type === 'code' || node.type === 'inlineCode'
}

interface Seam extends Range {
  readonly filling: string
}

function seamAt(body: string, mark: Range): Seam {
  const lineStart = body.lastIndexOf('\n', mark.start - 1) + 1
  const before = body.slice(lineStart, mark.start)
  const after = blanksEnd(body, mark.end)
  const endsLine = after >= body.length || body[after] === '\n'
  if (before.trim() === '') {
    if (!endsLine) return { start: mark.start, end: after, filling: '' }
    return { start: lineStart, end: after + 1, filling: separatesParagraphs(body, lineStart, after + 1) ? '\n' : '' }
  }
  // Two blanks left at the end of a line would be a line break.
  if (endsLine) return { start: lineStart + before.trimEnd().length, end: after, filling: '' }
  return { start: mark.start, end: /[ \t]$/.test(before) ? after : mark.end, filling: '' }
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
