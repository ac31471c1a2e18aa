import type { Article } from '#lib/article/article.ts'
import { cutAtMark } from './cut-at-mark.ts'
import { mergeSources } from './merge-sources.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readText } from './read-text.ts'
import type { RenderOptions } from './render-options.ts'
import { toArticleTree } from './render-tree.ts'
import type { RenderedArticle } from './rendered.ts'
import { toHtml } from './to-html.ts'

/** The whole text of an article as safe HTML, and its sources; a text that cannot be read is shown as it was written. */
export function renderArticle(article: Article, options: RenderOptions): RenderedArticle {
  const { whole } = cutAtMark(article.body, article.excerptSeparator)
  try {
    const { tree, sources } = readText(whole)
    return { html: toHtml(toArticleTree(tree, options)), sources: mergeSources(article.statedSources, sources) }
  } catch {
    return { html: plainParagraphs(whole), sources: mergeSources(article.statedSources, []) }
  }
}
