/** The lines with everything in fences and in spans of code blanked out, columns kept. */
export function proseLines(body: string): readonly string[] {
  let fence: string | null = null
  return body.split('\n').map(line => {
    const [, mark] = /^[ \t>]*(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? []
    if (fence === null && mark) {
      fence = mark
      return ''
    }
    if (fence === null) return withoutSpans(line)
    const closing = line.trim().replace(/^(?:> ?)+/, '')
    if (closing.startsWith(fence) && closing === fence[0]?.repeat(closing.length)) fence = null
    return ''
  })
}

interface Run {
  readonly start: number
  /** End of the next run of the same length, which closes a span that this one opens. */
  readonly spanEnd: number | null
}

/** Spans of code reach from a run of backticks to the next one of the same length (CommonMark 0.31, section 6.1). */
function withoutSpans(line: string): string {
  let prose = ''
  let from = 0
  for (const { start, spanEnd } of runsIn(line)) {
    if (start < from || spanEnd === null) continue
    prose += line.slice(from, start) + ' '.repeat(spanEnd - start)
    from = spanEnd
  }
  return prose + line.slice(from)
}

function runsIn(line: string): readonly Run[] {
  const ends = new Map<number, number>()
  return [...line.matchAll(/`+/g)]
    .reverse()
    .map(({ 0: { length }, index }): Run => {
      const spanEnd = ends.get(length) ?? null
      ends.set(length, index + length)
      return { start: index, spanEnd }
    })
    .reverse()
}
