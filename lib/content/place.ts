import type { Place } from '#lib/article/issue.ts'

/** The start of a file: where findings stand that concern all of it. */
export const startOfFile: Place = { line: 1, column: 1 }

/** The line and column of an offset in UTF-16 units; only findings ask for it, so it counts when it is asked. */
export function placeAt(text: string, offset: number): Place {
  let line = 1
  let lineStart = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
    line += 1
    lineStart = end + 1
  }
  return { line, column: offset - lineStart + 1 }
}

/** The whole line that an offset stands in, and the offset where it starts. */
export function lineAround(text: string, offset: number): { readonly text: string; readonly start: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { text: text.slice(start, end === -1 ? text.length : end), start }
}
