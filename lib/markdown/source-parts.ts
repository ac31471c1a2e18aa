import type { PhrasingContent } from 'mdast'
import { plainHost } from '#lib/article/plain-host.ts'
import { isComment } from './is-comment.ts'
import { plainText } from './plain-text.ts'

/** A link of a line, with the words before it and after it up to the next one. */
export interface LinkPart {
  readonly url: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** A line as words, or as links with words between; `null` if it holds what neither can say. */
export function partsOf(line: readonly PhrasingContent[]): string | LinkPart[] | null {
  const tokens = tokensOf(line)
  if (tokens === null) return null
  const links: LinkPart[] = []
  let words = ''
  for (const token of tokens) {
    const last = links.at(-1)
    if (typeof token !== 'string')
      links.push({ url: token.url, label: token.label, before: last ? '' : words, after: '' })
    else if (last) links[links.length - 1] = { ...last, after: last.after + token }
    else words += token
  }
  return links.length > 0 ? links : words
}

type Token = string | { readonly url: string; readonly label: string }

function tokensOf(nodes: readonly PhrasingContent[]): Token[] | null {
  const tokens: Token[] = []
  for (const node of nodes) {
    const found = tokensAt(node)
    if (found === null) return null
    tokens.push(...found)
  }
  return tokens
}

function tokensAt(node: PhrasingContent): Token[] | null {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value]
    case 'break':
      return [' ']
    case 'emphasis':
    case 'strong':
    case 'delete':
      return tokensOf(node.children)
    case 'link':
      return linkToken(node.url, node.children)
    case 'html':
      return isComment(node) ? [] : /^<br\s*\/?>$/i.test(node.value) ? [' '] : null
    default:
      return null
  }
}

function isWebAddress(url: string): boolean {
  return plainHost(url) !== null || (/^https?:\/\//i.test(url) && URL.canParse(url))
}

function linkToken(written: string, children: readonly PhrasingContent[]): Token[] | null {
  const url = written.startsWith('//') ? `https:${written}` : written
  if (!isWebAddress(url) || children.some(child => child.type.startsWith('image'))) return null
  return [{ url, label: plainText(children) || url }]
}
