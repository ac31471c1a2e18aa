import { decodeHTML } from 'entities'
import { pageWords } from './page-charset.ts'

/** The title of a page as its owner gives it to others (`og:title`), or else to readers (`<title>`); `null`: has none. */
export function pageTitle(body: Uint8Array, contentType: string): string | null {
  const html = pageWords(body, contentType)
  const { og, own } = titlesIn(html)
  return (
    [og, own]
      .map(title =>
        decodeHTML(title ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .find(title => title !== '') ?? null
  )
}

/** Goes through the tags once: a pattern over the whole page could take time by the square of its length. */
function titlesIn(html: string): { readonly og: string | null; readonly own: string | null } {
  // Only letters of ASCII, so that offsets stay.
  const lower = html.replace(/[A-Z]+/g, letters => letters.toLowerCase())
  let own: string | null = null
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at)) {
    const name = /^<(!--|[a-z]+)/.exec(lower.slice(at, at + 12))?.[1] ?? ''
    if (name === 'body') break
    const og = name === 'meta' ? ogTitle(html.slice(at, endOfTag(html, at))) : null
    if (og !== null) return { og, own }
    const closing = closings.get(name)
    const end = closing === undefined ? at : lower.indexOf(closing, at)
    if (name === 'title') own ??= html.slice(lower.indexOf('>', at) + 1, end === -1 ? undefined : end).slice(0, longest)
    if (end === -1) break
    at = end + 1
  }
  return { og: null, own }
}

const longest = 1000
const longestTag = 2000

// What stands within these is no markup of the page.
const closings: ReadonlyMap<string, string> = new Map([
  ['!--', '-->'],
  ['title', '</title'],
  ['script', '</script'],
  ['style', '</style'],
  ['svg', '</svg'],
  ['noscript', '</noscript'],
  ['template', '</template'],
])

/** Right behind a tag, whose values may hold `>`. */
function endOfTag(html: string, start: number): number {
  let quote = ''
  const limit = Math.min(html.length, start + longestTag)
  for (let at = start; at < limit; at++) {
    const character = html[at] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return limit
}

function ogTitle(tag: string): string | null {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  const isTitle = [attributes.get('property'), attributes.get('name')].some(key => key?.toLowerCase() === 'og:title')
  return isTitle ? attributes.get('content') || null : null
}
