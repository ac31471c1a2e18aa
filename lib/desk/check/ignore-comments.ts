import { proseLines } from '#lib/content/prose-lines.ts'
import type { Span } from './span.ts'

/** One rule that a file asks to be spared from, and where the comment says so. */
export interface Ignored extends Span {
  readonly rule: string
}

const comment = /<!--[ \t]*kiosk-ignore[ \t]([^<>\n]{1,500}?)-->/g

/** Rules named in comments such as `<!-- kiosk-ignore text/language, sources/none: reason -->` outside of code. */
export function ignoreComments(text: string): readonly Ignored[] {
  if (!text.includes('kiosk-ignore')) return []
  const found: Ignored[] = []
  let lineStart = 0
  const lines = text.split('\n')
  for (const [index, prose] of proseLines(text).entries()) {
    for (const match of prose.matchAll(comment)) {
      const start = lineStart + match.index
      const [names = ''] = (match[1] ?? '').split(':')
      for (const rule of names.split(/[\s,]+/).filter(name => name !== ''))
        found.push({ rule, start, end: start + match[0].length })
    }
    lineStart += (lines[index]?.length ?? 0) + 1
  }
  return found
}
