import type { Article } from '#lib/article/article.ts'
import { changeElements } from './change-elements.ts'
import { mergeSources } from './merge-sources.ts'
import { pageLines } from './page-text.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readArticle } from './read-article.ts'
import type { RenderOptions } from './render-options.ts'
import { toArticleTree } from './render-tree.ts'
import type { RenderedArticle } from './rendered.ts'
import { toHtml } from './to-html.ts'

/** An article's text for those who publish it elsewhere. */
export interface ExchangedArticle extends RenderedArticle {
  /** The whole text without markup, captions and list of sources, in the lines of a page. */
  readonly text: string
}

/** The whole text of an article as safe HTML and as plain text; a text that cannot be read stays as it was written. */
export function renderForExchange(
  article: Article,
  options: RenderOptions,
  { whole, read } = readArticle(article),
): ExchangedArticle {
  try {
    if (read !== null) {
      const tree = toArticleTree(read.tree, options)
      const withoutCaptions = changeElements(tree, element => (element.tagName === 'figcaption' ? [] : element))
      const sources = mergeSources(article.statedSources, read.sources)
      return { html: toHtml(tree), text: pageLines(withoutCaptions), sources }
    }
  } catch {
    // Its HTML would grow too large.
  }
  return { html: plainParagraphs(whole), text: whole.trim(), sources: mergeSources(article.statedSources, []) }
}
