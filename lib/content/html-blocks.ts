import { OpenElements } from './open-elements.ts'

const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)(?![\w-])(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+|</gi

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const blocks = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr iframe li main menu nav ol p pre script section style summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/**
 * Writes HTML as blocks that Markdown leaves alone: every outermost element stands between blank lines and has none within
 * (CommonMark 0.31, section 4.6); text that no element holds becomes a paragraph.
 */
export function toHtmlBlocks(html: string): string {
  const parts: Part[] = [{ isBlock: false, html: '' }]
  const elements = new OpenElements()
  for (const match of html.matchAll(token)) {
    const [written, slash, tag = ''] = match
    const name = tag.toLowerCase()
    const isBlock = blocks.has(name)
    // A new block ends a paragraph that was left open (HTML, 13.1.2.4).
    if (isBlock && slash === '' && elements.innermost === 'p') elements.close('p')
    const starts = elements.isEmpty && (isBlock || written.startsWith('<!--'))
    if (starts && slash !== '/') parts.push({ isBlock: true, html: '' })
    append(parts, written)
    if (slash === '' && !voids.has(name)) elements.open(name)
    if (slash === '/') elements.close(name)
    if (elements.isEmpty && parts.at(-1)?.isBlock) parts.push({ isBlock: false, html: '' })
  }
  const texts = parts.flatMap(part => (part.isBlock ? [withoutBlankLines(part.html)] : toParagraphs(part.html)))
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`
}

interface Part {
  readonly isBlock: boolean
  html: string
}

function append(parts: readonly Part[], written: string): void {
  const last = parts.at(-1)
  if (last) last.html += written
}

function toParagraphs(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => `<p>${paragraph.trim()}</p>`)
}

/** A line end as a character reference is one to a browser, but no line to Markdown. */
function withoutBlankLines(block: string): string {
  return block.trim().replace(/\n(?:[ \t]*\n)+/g, lines => `${'&#10;'.repeat(lines.split('\n').length - 2)}\n`)
}
