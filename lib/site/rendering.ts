import type { Article } from '#lib/article/article.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { renderArticle } from '#lib/markdown/render-article.ts'
import { renderTeaser } from '#lib/markdown/render-teaser.ts'
import type { RenderedArticle, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { resolverOf } from './resolve.ts'
import type { Site } from './site.ts'

/** An article's text for a page of the site, or with `absolute` addresses for feeds. */
export function renderedArticle(article: Article, site: Site, absolute = false): RenderedArticle {
  return renderArticle(article, renderOptions(article, site, absolute))
}

const teasers = new WeakMap<Site, Map<Article, RenderedTeaser>>()

/** An article's teaser for lists and descriptions of the site; kept, as several pages show it and it is small. */
export function renderedTeaser(article: Article, site: Site): RenderedTeaser {
  const known = teasers.get(site) ?? new Map<Article, RenderedTeaser>()
  teasers.set(site, known)
  const teaser = known.get(article) ?? renderTeaser(article, renderOptions(article, site, false))
  known.set(article, teaser)
  return teaser
}

/** How texts of one file are rendered: where its addresses lead, and the interface words that stand in it. */
export function renderOptions(
  text: Pick<Article, 'file' | 'language'> & Partial<Pick<Article, 'formerPaths'>>,
  site: Site,
  absolute: boolean,
) {
  const words = wordsFor(text.language)
  const origin = { file: text.file, formerPath: text.formerPaths?.[0] ?? null }
  return {
    resolve: resolverOf(site, origin, absolute),
    footnoteWords: { heading: words.footnotes, back: words.backToText },
    tableWord: words.table,
  }
}
