import { proseLines } from './prose-lines.ts'

const opening = /^([ \t>]*)\{%-?\s*highlight\s+([\w+#.-]+)[^%{}]*%\}\s*$/
const closing = /^[ \t>]*\{%-?\s*endhighlight\s*-?%\}\s*$/

/** Writes Jekyll's `{% highlight %}` blocks as fences: as text, `#` would become a heading and `<b>` vanish. */
export function withPlainCode(body: string): string {
  if (!body.includes('endhighlight')) return body
  const lines = body.split('\n')
  const prose = proseLines(body)
  for (let start = 0; start < lines.length; start += 1) {
    const [, margin, language] = opening.exec(prose[start] ?? '') ?? []
    if (margin === undefined) continue
    const end = lines.findIndex((line, index) => index > start && closing.test(line))
    if (end === -1) return lines.join('\n')
    const fence = fenceFor(lines.slice(start + 1, end))
    lines[start] = `${margin}${fence}${language}`
    lines[end] = `${margin}${fence}`
    start = end
  }
  return lines.join('\n')
}

/** One backtick more than any fence within the code. */
function fenceFor(code: readonly string[]): string {
  const fences = code.flatMap(line => /^[ \t>]*(`{3,})/.exec(line)?.[1]?.length ?? [])
  return '`'.repeat(Math.max(3, ...fences.map(length => length + 1)))
}
