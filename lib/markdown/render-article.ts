import type { Article } from '#lib/article/article.ts'
import { readingMinutes } from '#lib/article/reading-time.ts'
import { mergeSources } from './merge-sources.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readArticle } from './read-article.ts'
import { minutesOf } from './reading-time.ts'
import type { RenderOptions } from './render-options.ts'
import { toArticleTree } from './render-tree.ts'
import type { RenderedPage } from './rendered.ts'
import { toHtml } from './to-html.ts'

/** The whole text of an article as safe HTML, and its sources; a text that cannot be read is shown as it was written. */
export function renderArticle(
  article: Article,
  options: RenderOptions,
  { whole, read } = readArticle(article),
): RenderedPage {
  try {
    if (read !== null) {
      const tree = toArticleTree(read.tree, options)
      return {
        html: toHtml(tree),
        sources: mergeSources(article.statedSources, read.sources),
        minutes: minutesOf(tree, article.language),
      }
    }
  } catch {
    // Its HTML would grow too large.
  }
  return {
    html: plainParagraphs(whole),
    sources: mergeSources(article.statedSources, []),
    minutes: readingMinutes([whole], article.language),
  }
}
