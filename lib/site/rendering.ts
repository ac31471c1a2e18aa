import type { Article } from '#lib/article/article.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { interfaceTongue } from '#lib/feeds/interface-tongue.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import type { Words } from '#lib/i18n/words.ts'
import { readArticle } from '#lib/markdown/read-article.ts'
import { renderArticle } from '#lib/markdown/render-article.ts'
import { renderTeaser } from '#lib/markdown/render-teaser.ts'
import type { RenderedArticle, RenderedPage, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { hrefTo, permalinkOf } from './hrefs.ts'
import { pictureAt, wordFor } from './pictures.ts'
import { resolverOf } from './resolve.ts'
import type { Site } from './site.ts'
import type { RenderedText } from './text-store.ts'

/** The last text rendered: an article's page and the texts beside it are asked for one after the other. */
let last: { readonly article: Article; readonly site: Site; readonly text: RenderedText } | null = null

/** An article's text for its page. */
export function renderedArticle(article: Article, site: Site): RenderedPage {
  if (last?.article !== article || last.site !== site) last = { article, site, text: textOf(article, site, null) }
  return last.text
}

/** An article's text for feeds, with absolute addresses. */
export function renderedForFeed(article: Article, site: Site): RenderedArticle {
  return textOf(article, site, permalinkOf(articleAddress(article), site))
}

/** An article's teaser for lists and descriptions of the site. */
export function renderedTeaser(article: Article, site: Site): RenderedTeaser {
  const known = teasersOf(site).get(article)
  if (known) return known
  const text = site.texts.keepsPages ? textOf(article, site, null) : null
  return keptTeaser(article, site, text?.teaser ?? renderTeaser(article, renderOptions(article, site, null)))
}

/** A text from the store if it would become the same again, or else rendered and put there. */
function textOf(article: Article, site: Site, page: string | null): RenderedText {
  const asked = new Map<string, string | null>()
  const { resolve, ...options } = renderOptions(article, site, page, asked)
  const use = { article, page, with: JSON.stringify([site.library.publication.origin, options]) }
  const kept = site.texts.find(use)
  if (kept?.asked.every(([url, word]) => wordFor(resolve(url), site) === word))
    return withTeaser(article, site, kept.text)
  const read = readArticle(article)
  const teaser = renderTeaser(article, renderOptions(article, site, null, asked), read)
  const text = { ...renderArticle(article, { resolve, ...options }, read), teaser }
  site.texts.keep(use, { text, asked: [...asked].map(([url, answer]) => [url, wordFor(answer, site)]) })
  return withTeaser(article, site, text)
}

function withTeaser(article: Article, site: Site, text: RenderedText): RenderedText {
  keptTeaser(article, site, text.teaser)
  return text
}

const teasers = new WeakMap<Site, Map<Article, RenderedTeaser>>()

function teasersOf(site: Site): Map<Article, RenderedTeaser> {
  const known = teasers.get(site) ?? new Map<Article, RenderedTeaser>()
  teasers.set(site, known)
  return known
}

/** Several pages near an article show its teaser; an archive holds too many to keep them all. */
const mostTeasers = 4000

function keptTeaser(article: Article, site: Site, teaser: RenderedTeaser): RenderedTeaser {
  const known = teasersOf(site)
  known.set(article, teaser)
  if (known.size > mostTeasers) known.delete(known.keys().next().value ?? article)
  return teaser
}

/** Pictures in texts are as wide as a column, which browsers know where they load a picture late. */
const textSizes = 'auto, (min-width: 42rem) 40rem, 100vw'

/** How texts of one file are rendered: where its addresses lead, and the interface words in it; with a `page`, for feeds. */
export function renderOptions(
  text: Pick<Article, 'file' | 'language'> & Partial<Pick<Article, 'ai' | 'audio' | 'formerPaths' | 'image'>>,
  site: Site,
  page: string | null,
  asked?: Map<string, string | null>,
) {
  const words = wordsFor(text.language)
  const origin = { file: text.file, formerPath: text.formerPaths?.[0] ?? null }
  const resolve = resolverOf(site, origin, page !== null, asked)
  const hrefOf = (path: string) => (page === null ? hrefTo(path, site) : permalink(path, site.library.publication))
  const byAi = mediaByAi(text).map(src => (src.startsWith('/') ? hrefOf(src) : (resolve(src) ?? src)))
  return {
    resolve,
    ...(byAi.length === 0 ? {} : { madeByAi: { addresses: new Set(byAi), ...wordsByAi(words, text.language) } }),
    footnoteWords: { heading: words.footnotes, back: words.backToNote, tongue: interfaceTongue(words, text.language) },
    tableWord: words.table,
    ...(page === null
      ? { pictures: { at: (address: string) => pictureAt(address, site), sizes: textSizes } }
      : { page }),
    pictureHosts: site.library.publication.pictureHosts,
  }
}

function wordsByAi(words: Words, language: string) {
  return { picture: words.imageByAi, sound: words.soundByAi, tongue: interfaceTongue(words, language) }
}

/** What an article says that AI made: its lead picture and its sound too, should they stand in the text as well. */
function mediaByAi({ ai, audio, image }: Partial<Pick<Article, 'ai' | 'audio' | 'image'>>): readonly string[] {
  return [...(ai?.media ?? []), ...[image, audio].flatMap(one => (one?.ai ? [one.src] : []))]
}
