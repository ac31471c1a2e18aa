import type { Nodes, Root } from 'hast'
import type { Article } from '#lib/article/article.ts'
import { oneLine } from './one-line.ts'
import { parseRawHtml } from './raw-html.ts'
import { readArticle } from './read-article.ts'
import { sanitize } from './sanitize.ts'
import { toPageTree } from './to-page-tree.ts'

/** All words of an article's text on one line, as its page shows them: without markup, sources and more-marks. */
export function articleWords(article: Pick<Article, 'text' | 'excerptSeparator'>): string {
  const { read, whole } = readArticle(article)
  if (read === null) return oneLine(whole)
  try {
    const { notes, text } = toPageTree(read.tree)
    return oneLine([text, notes].map(tree => (tree === null ? '' : wordsOf(safe(tree)))).join(' '))
  } catch {
    return oneLine(whole) // Its HTML would grow too large.
  }
}

/** Only HTML that stands in the text can hold what no page shows. */
function safe(tree: Root): Root {
  const parsed = parseRawHtml(tree)
  return parsed === tree ? tree : sanitize(parsed)
}

/** Within these, what follows belongs to the same word. */
const phrases = new Set('a abbr b code del em i ins mark s small span strong sub sup u'.split(' '))

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isReference(node)) return ''
  const words = node.children.map(wordsOf).join('')
  return node.type === 'element' && phrases.has(node.tagName) ? words : ` ${words} `
}

/** The number of a footnote would be read as part of the text. */
function isReference(node: Nodes): boolean {
  return node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
}
