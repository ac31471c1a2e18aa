import type { Article } from '#lib/article/article.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { interfaceTongue } from '#lib/feeds/interface-tongue.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import type { Words } from '#lib/i18n/words.ts'
import { type ArticleText, readArticle } from '#lib/markdown/read-article.ts'
import { renderArticle } from '#lib/markdown/render-article.ts'
import { renderTeaser } from '#lib/markdown/render-teaser.ts'
import type { RenderedArticle, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { permalinkOf } from './hrefs.ts'
import { resolverOf } from './resolve.ts'
import type { Site } from './site.ts'

/** The last text rendered: an article's page and the texts beside it are asked for one after the other. */
let last: { readonly article: Article; readonly site: Site; readonly rendered: RenderedArticle } | null = null

/** An article's text for its page. */
export function renderedArticle(article: Article, site: Site): RenderedArticle {
  if (last?.article !== article || last.site !== site) last = { article, site, rendered: render(article, site, null) }
  return last.rendered
}

/** An article's text for feeds, with absolute addresses. */
export function renderedForFeed(article: Article, site: Site): RenderedArticle {
  return render(article, site, permalinkOf(articleAddress(article), site))
}

function render(article: Article, site: Site, page: string | null): RenderedArticle {
  const text = readArticle(article)
  keptTeaser(article, site, text)
  return renderArticle(article, renderOptions(article, site, page), text)
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
  text: Pick<Article, 'file' | 'language'> & Partial<Pick<Article, 'ai' | 'audio' | 'formerPaths' | 'image'>>,
  site: Site,
  page: string | null,
) {
  const words = wordsFor(text.language)
  const origin = { file: text.file, formerPath: text.formerPaths?.[0] ?? null }
  const resolve = resolverOf(site, origin, page !== null)
  const byAi = mediaByAi(text).map(src => resolve(src) ?? src)
  return {
    resolve,
    ...(byAi.length === 0 ? {} : { madeByAi: { addresses: new Set(byAi), ...wordsByAi(words, text.language) } }),
    footnoteWords: { heading: words.footnotes, back: words.backToText },
    tableWord: words.table,
    ...(page === null ? {} : { page }),
  }
}

function wordsByAi(words: Words, language: string) {
  return { picture: words.imageByAi, sound: words.soundByAi, tongue: interfaceTongue(words, language) }
}

/** What an article says that AI made: its lead picture and its sound too, should they stand in the text as well. */
function mediaByAi({ ai, audio, image }: Partial<Pick<Article, 'ai' | 'audio' | 'image'>>): readonly string[] {
  return [...(ai?.media ?? []), ...[image, audio].flatMap(one => (one?.ai ? [one.src] : []))]
}
