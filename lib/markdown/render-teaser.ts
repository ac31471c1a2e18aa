import type { Root } from 'hast'
import type { Article } from '#lib/article/article.ts'
import { withDefinitions } from './definitions.ts'
import { excerpt } from './excerpt.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readText } from './read-text.ts'
import type { RenderOptions } from './render-options.ts'
import { toListTree } from './render-tree.ts'
import type { RenderedTeaser } from './rendered.ts'
import { splitTeaser } from './split-teaser.ts'
import { toHtml } from './to-html.ts'

/** The start of an article for lists; a text that cannot be read is shown as it was written. */
export function renderTeaser(article: Article, options: RenderOptions): RenderedTeaser {
  const { teaser, whole } = splitTeaser(article.body, article.excerptSeparator)
  try {
    const tree = toListTree(readText(withDefinitions(teaser, whole)).tree, options)
    return { html: toHtml(tree), excerpt: excerpt(tree) }
  } catch {
    const plain: Root = { type: 'root', children: [{ type: 'text', value: teaser }] }
    return { html: plainParagraphs(teaser), excerpt: excerpt(plain) }
  }
}
