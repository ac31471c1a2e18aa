import type { Edit } from './pieces.ts'

/** Part of a text, as offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Takes lines before an article out of a text, with the gap behind them where there is one before them too, or nothing. */
export function linesBefore(text: string, bodyStart: number, block: Range, rule: string): Edit {
  const { start, end } = linesOf(text, bodyStart, block)
  const gapEnd = blankEnd(text, end)
  const isBehindGap = start === 0 || blankStart(text, start, bodyStart) < start
  if (isBehindGap) return { rule, start, end: gapEnd, replacement: '' }
  const wouldJoin = start > bodyStart && gapEnd === end
  return { rule, start, end, replacement: wouldJoin ? '\n' : '' }
}

/** Takes lines behind an article out of a text, with the gap before them. */
export function linesBehind(text: string, bodyStart: number, block: Range, rule: string): Edit {
  const { start, end } = linesOf(text, bodyStart, block)
  const gapEnd = blankEnd(text, end)
  const from = blankStart(text, start, bodyStart)
  if (gapEnd === text.length) return { rule, start: from, end: gapEnd, replacement: '' }
  const wouldJoin = from > bodyStart && gapEnd === end
  return { rule, start: from, end, replacement: wouldJoin ? '\n' : '' }
}

function linesOf(text: string, bodyStart: number, { start, end }: Range): Range {
  return { start: Math.max(bodyStart, text.lastIndexOf('\n', start - 1) + 1), end: nextLine(text, end) }
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

function blankEnd(text: string, from: number): number {
  const gap = /(?:[ \t]*\n)*(?:[ \t]*$)?/y
  gap.lastIndex = from
  return from + (gap.exec(text)?.[0].length ?? 0)
}

function blankStart(text: string, from: number, bodyStart: number): number {
  let start = from
  for (let at = from - 1; at >= bodyStart; at--) {
    const sign = text[at]
    if (sign === '\n' && at + 1 < from) start = at + 1
    if (sign !== '\n' && sign !== ' ' && sign !== '\t') return start
  }
  return bodyStart
}
