import { marksOutsideCode } from './marks-in-code.ts'

/** A text without the comments that stand in it outside of code: what editors tell each other is not for readers. */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown
  const found = [...markdown.matchAll(/<!--[\s\S]*?-->/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  let text = ''
  let from = 0
  for (const { start, end } of marksOutsideCode(markdown, found)) {
    text += markdown.slice(from, start)
    from = end
  }
  return text + markdown.slice(from)
}
