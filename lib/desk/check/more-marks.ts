import type { Article } from '#lib/article/article.ts'
import { proseLines } from '#lib/content/prose-lines.ts'
import type { Span } from './span.ts'

/** Every mark between teaser and rest that stands outside of code, as offsets in the body. */
export function moreMarks({
  text: { body },
  excerptSeparator,
}: Pick<Article, 'text' | 'excerptSeparator'>): readonly Span[] {
  const separator = excerptSeparator.trim()
  const words = /^<!--\s*([\w -]*[\w-])\s*-->$/.exec(separator)?.[1]
  if (separator === '' || (words === undefined && !body.includes(separator))) return []
  if (words !== undefined && !body.includes('<!--')) return []
  const pattern = words === undefined ? escaped(separator) : `<!--\\s*${escaped(words)}\\s*-->`
  const prose = proseLines(body)
  const found: Span[] = []
  let lineStart = 0
  body.split('\n').forEach((line, index) => {
    for (const { 0: mark, index: column } of (prose[index] ?? '').matchAll(new RegExp(pattern, 'gi')))
      found.push({ start: lineStart + column, end: lineStart + column + mark.length })
    lineStart += line.length + 1
  })
  return found
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
