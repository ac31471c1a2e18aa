import type { Article } from '#lib/article/article.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { type ArticleText, readArticle } from '#lib/markdown/read-article.ts'
import { renderArticle } from '#lib/markdown/render-article.ts'
import { renderTeaser } from '#lib/markdown/render-teaser.ts'
import type { RenderedArticle, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { permalinkOf } from './hrefs.ts'
import { resolverOf } from './resolve.ts'
import type { Site } from './site.ts'

/** An article's text for a page of the site, or with `absolute` addresses for feeds. */
export function renderedArticle(article: Article, site: Site, absolute = false): RenderedArticle {
  const text = readArticle(article)
  keptTeaser(article, site, text)
  return renderArticle(
    article,
    renderOptions(article, site, absolute ? permalinkOf(articleAddress(article), site) : null),
    text,
  )
}

/** An article's teaser for lists and descriptions of the site. */
export function renderedTeaser(article: Article, site: Site): RenderedTeaser {
  return keptTeaser(article, site)
}

const teasers = new WeakMap<Site, Map<Article, RenderedTeaser>>()

// Several pages show it, and it is small.
function keptTeaser(article: Article, site: Site, text?: ArticleText): RenderedTeaser {
  const known = teasers.get(site) ?? new Map<Article, RenderedTeaser>()
  teasers.set(site, known)
  const teaser = known.get(article) ?? renderTeaser(article, renderOptions(article, site, null), text)
  known.set(article, teaser)
  return teaser
}

/** How texts of one file are rendered: where its addresses lead, and the interface words in it; with a `page`, for feeds. */
export function renderOptions(
  text: Pick<Article, 'file' | 'language'> & Partial<Pick<Article, 'formerPaths'>>,
  site: Site,
  page: string | null,
) {
  const words = wordsFor(text.language)
  const origin = { file: text.file, formerPath: text.formerPaths?.[0] ?? null }
  return {
    resolve: resolverOf(site, origin, page !== null),
    footnoteWords: { heading: words.footnotes, back: words.backToText },
    tableWord: words.table,
    ...(page === null ? {} : { page }),
  }
}
