import type { Root } from 'hast'
import type { Article } from '#lib/article/article.ts'
import { excerpt } from './excerpt.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readArticle } from './read-article.ts'
import type { RenderOptions } from './render-options.ts'
import { toListTree } from './render-tree.ts'
import type { RenderedTeaser } from './rendered.ts'
import { toHtml } from './to-html.ts'

/** The start of an article for lists; a text that cannot be read is shown as it was written. */
export function renderTeaser(
  article: Article,
  options: RenderOptions,
  { start, whole, read } = readArticle(article),
): RenderedTeaser {
  try {
    if (read !== null) return rendered(toListTree(read.teaser, options))
  } catch {
    // Its HTML would grow too large.
  }
  const words = start ?? whole.trim().split(/\n[ \t]*\n/, 1)[0] ?? ''
  const plain: Root = { type: 'root', children: [{ type: 'text', value: words }] }
  return { html: plainParagraphs(words), excerpt: excerpt(plain) }
}

function rendered(tree: Root): RenderedTeaser {
  return { html: toHtml(tree), excerpt: excerpt(tree) }
}
