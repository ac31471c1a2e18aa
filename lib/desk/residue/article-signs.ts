import { announcesSources } from '#lib/markdown/source-heading.ts'

/** Languages of fences that hold texts, not programs. */
const textual = new Set([
  'markdown',
  'md',
  'mdx',
  'gfm',
  'commonmark',
  'text',
  'txt',
  'plaintext',
  'plain',
  'article',
  'jekyll',
  'yaml',
  'html',
])

/** How many signs say that a text is a whole article: a more-mark, a list of sources, front matter. */
export function articleSigns(text: string): number {
  const lines = text.split('\n')
  const signs = [
    /<!--\s{0,9}more\s{0,9}-->/i.test(text),
    lines.some(line => /^(?:#{1,6} |\*\*)/.test(line) && announcesSources(line.slice(0, 80))),
    /^\s*---\n(?:title|layout|date|lang|language|tags?|author)\s*:/.test(text.slice(0, 400)),
    lines.filter(isProse).length >= 3,
  ]
  return signs.filter(Boolean).length
}

/** Whether what a fence of a language holds is an article and no program, sample or poem. */
export function readsAsArticle(text: string, language: string): boolean {
  const prose = text.split('\n').filter(isProse).length
  const [name = ''] = language.split(/[\s{]/)
  if (/^(?:markdown|md|mdx|gfm)$/.test(name)) return prose >= 1
  if (name !== '' && !textual.has(name)) return false
  return prose >= 2 || (prose === 1 && articleSigns(text) >= 1)
}

/** A line of a running text: eight words or more that end as sentences end. */
function isProse(line: string): boolean {
  return (
    /^[^\s#/<{}|;$@%=+-]/.test(line) &&
    /[.!?…:][)\]"“”»*_']*\s*$/.test(line.slice(-12)) &&
    line.split(/\s+/, 9).length >= 8
  )
}
