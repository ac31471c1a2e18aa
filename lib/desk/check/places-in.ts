import type { Place } from '#lib/article/issue.ts'

/** Turns offsets of a text into places and back; counts the lines once. */
export interface Places {
  readonly placeAt: (offset: number) => Place
  /** The offset where a line begins; lines count from 1, and those behind the last one begin at its end. */
  readonly lineStart: (line: number) => number
  /** The offset right behind the last sign of a line that is no blank. */
  readonly lineEnd: (line: number) => number
}

/** The places of a text with LF line ends. */
export function placesIn(text: string): Places {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const lineStart = (line: number) => starts[line - 1] ?? text.length
  return {
    placeAt: offset => {
      const line = lineOf(starts, offset)
      return { line, column: offset - lineStart(line) + 1 }
    },
    lineStart,
    lineEnd: line => {
      const start = lineStart(line)
      const next = starts[line]
      return start + text.slice(start, next === undefined ? text.length : next - 1).trimEnd().length
    },
  }
}

/** The last line that begins at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
