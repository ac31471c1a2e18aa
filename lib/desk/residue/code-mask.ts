import type { Token } from '#lib/markdown/tokens.ts'
import type { Reading } from './blocks.ts'

/** A test for offsets that stand in code, in comments or in blocks of HTML, where every character is kept. */
export function codeMask(
  text: string,
  { tokens, lineStart }: Pick<Reading, 'tokens' | 'lineStart'>,
): (at: number) => boolean {
  const mask = new Uint8Array(text.length)
  for (const token of tokens) {
    if (!token.map) continue
    const [first, last] = token.map
    const [start, end] = [lineStart(first), lineStart(last)]
    if (isCodeBlock(token)) mask.fill(1, start, end)
    else if (token.type === 'inline' || token.type === 'tr_open')
      for (const span of spansIn(text, start, end)) mask.fill(1, span.start, span.end)
  }
  return at => mask[at] === 1
}

function isCodeBlock({ type }: Token): boolean {
  return type === 'fence' || type === 'code_block' || type === 'html_block'
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Spans reach from a run of backticks to the next one of the same length (CommonMark 0.31, section 6.1). */
function spansIn(text: string, start: number, end: number): readonly Span[] {
  const slice = text.slice(start, end)
  if (!slice.includes('`') && !slice.includes('<!--')) return []
  const marks = [...slice.matchAll(/\\`|`+|<!--|-->/g)]
  const nextOf = new Map<string, number>()
  const closers = marks.map(({ 0: mark, index }) => ({
    mark,
    start: index,
    end: index + mark.length,
    closer: null as number | null,
  }))
  for (const found of [...closers].reverse()) {
    found.closer = nextOf.get(found.mark === '<!--' ? '-->' : found.mark) ?? null
    nextOf.set(found.mark, found.end)
  }
  const spans: Span[] = []
  let from = 0
  for (const { mark, start: at, closer } of closers) {
    if (at < from || closer === null || mark === '-->' || mark === '\\`') continue
    spans.push({ start: start + at, end: start + closer })
    from = closer
  }
  return spans
}
