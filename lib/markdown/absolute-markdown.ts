import type { Article } from '#lib/article/article.ts'
import { addressKind } from './address-kind.ts'
import { anchorIn, anchorsOf } from './ids.ts'
import { isTooIntricate } from './limits.ts'
import { addressPlaces, type Place } from './placed-tree.ts'
import { readArticle } from './read-article.ts'
import type { RenderOptions } from './render-options.ts'
import { toArticleTree } from './render-tree.ts'
import { unescaped } from './tokens.ts'

/** How an article's text is rendered elsewhere than on its page. */
type ElsewhereOptions = RenderOptions & { readonly page: string }

/**
 * An article's Markdown with absolute addresses, for those who read it elsewhere: what is written relative to its file or within
 * its page leads where its page leads, what leads nowhere loses its address, and all else stays as it was written.
 */
export function absoluteMarkdown(markdown: string, article: Article, options: ElsewhereOptions): string {
  // What cannot be read is shown on its page as it was written.
  if (!mayHoldRelative.test(markdown) || isTooIntricate(markdown)) return markdown
  return replaced(markdown, addressPlaces(markdown), rewriter(article, options))
}

const mayHoldRelative = /\](?:\(|:)\s*(?!https?:)|<(?:a|audio|img|source|video)\s/i

type Rewrite = (address: string) => string

function replaced(markdown: string, places: readonly Place[], rewrite: Rewrite): string {
  let text = ''
  let from = 0
  for (const { end, kind, start } of places) {
    const written = markdown.slice(start, end)
    text += markdown.slice(from, start) + (kind === 'html' ? inTags(written, rewrite) : inDestination(written, rewrite))
    from = end
  }
  return text + markdown.slice(from)
}

function inDestination(written: string, rewrite: Rewrite): string {
  const address = unescaped(written.replace(/^<(.*)>$/s, '$1'))
  const absolute = rewrite(address)
  if (absolute === address) return written
  return absolute === '' ? '<>' : encoded(absolute)
}

const attribute =
  /(<(?:a|audio|img|source|video)\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(?:href|src)\s*=\s*)(?:"([^"<]*)"|'([^'<]*)')/gi

function inTags(html: string, rewrite: Rewrite): string {
  return html.replace(attribute, (whole, before: string, double?: string, single?: string) => {
    const address = (double ?? single ?? '').replaceAll('&amp;', '&')
    const absolute = rewrite(address)
    return absolute === address ? whole : `${before}"${encoded(absolute).replaceAll('&', '&amp;')}"`
  })
}

function rewriter(article: Article, options: ElsewhereOptions): Rewrite {
  let anchors: ReadonlySet<string> | null = null
  return address => {
    const kind = address === '' ? 'forbidden' : addressKind(address)
    if (kind === 'external' || kind === 'contact') return address
    if (kind === 'forbidden') return ''
    if (kind === 'local') return options.resolve(address) ?? ''
    anchors ??= anchorsIn(article, options)
    return `${options.page}#${anchorIn(anchors, address.slice(1))}`
  }
}

function anchorsIn(article: Article, options: ElsewhereOptions): ReadonlySet<string> {
  const { read } = readArticle(article)
  return read === null ? new Set() : anchorsOf(toArticleTree(read.tree, options))
}

/** What would end an address in Markdown or in an attribute. */
function encoded(address: string): string {
  return address.replace(/[()<>"'\s\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
