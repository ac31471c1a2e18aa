import type { Address, BesideAddress, FeedFormat, ListAddress, PageAddress, TextAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import { byRelevance } from '#lib/article/relevance.ts'
import { besideKinds } from './beside-kinds.ts'
import { registerParts } from './register-text.ts'
import { selections } from './selection.ts'
import type { Site } from './site.ts'
import { sitemapParts } from './sitemap.ts'

const rootTexts = [
  ...(['sitemap', 'news-sitemap', 'robots', 'manifest', 'llms'] as const),
  ...(['register-json', 'register-csv', 'disclosure-schema'] as const),
]
const feedFormats: readonly FeedFormat[] = ['rss', 'atom', 'json']

/** Every page of the site; articles newest first, followed by the lists that show them. */
export function* pageAddresses(site: Site): Generator<PageAddress> {
  yield { kind: 'home' }
  for (const edition of site.editions.values()) {
    yield { kind: 'front', locale: edition.locale }
    if (site.library.publication.hasSearch) yield { kind: 'search', locale: edition.locale }
    yield* articleAddresses(edition)
    yield* listAddresses(edition)
  }
}

/** The address of every article of an edition, newest first. */
export function* articleAddresses(edition: Edition): Generator<PageAddress> {
  for (const { article } of edition.byPath.values()) yield articleAddress(article)
}

/** The pages of an edition that list articles or stand outside time. */
export function* listAddresses(edition: Edition): Generator<ListAddress> {
  const { locale } = edition
  for (const number of newestFirst(edition.listing.older)) yield { kind: 'older', locale, number }
  yield { kind: 'archive', locale }
  for (const [year, months] of edition.years) {
    yield { kind: 'year', locale, year }
    for (const month of months.keys()) yield { kind: 'month', locale, year, month }
  }
  yield { kind: 'topics', locale }
  for (const [topic, entry] of edition.topics) {
    yield { kind: 'topic', locale, topic }
    if (byRelevance(entry).length > 0) yield { kind: 'topic-relevance', locale, topic }
    for (const number of newestFirst(entry.listing.older)) yield { kind: 'topic-older', locale, topic, number }
  }
  for (const [person, { listing }] of edition.people) {
    yield { kind: 'person', locale, person }
    for (const number of newestFirst(listing.older)) yield { kind: 'person-older', locale, person, number }
  }
  for (const { slug } of edition.pages) yield { kind: 'standing', locale, slug }
}

/** Numbers of older pages, which count from the oldest. */
function newestFirst(older: readonly unknown[]): readonly number[] {
  return older.map((_, index) => older.length - index)
}

/** Every text for machines but those beside articles. */
export function* textAddresses(site: Site): Generator<TextAddress> {
  for (const { locale, topics } of site.editions.values()) {
    for (const topic of [null, ...topics.keys()])
      for (const format of feedFormats) yield { kind: 'feed', locale, topic, format }
    for (const selection of selections)
      for (const format of feedFormats) yield { kind: 'selected-feed', locale, selection, format }
  }
  yield* sitemapParts(site)
  yield* registerParts(site)
  for (const kind of rootTexts) yield { kind }
}

/** Every address the site answers, without redirects and media; what stands beside an article follows it. */
export function* allAddresses(site: Site): Generator<Address> {
  for (const address of pageAddresses(site)) {
    yield address
    if (address.kind === 'article') yield* besideArticle(address, site)
  }
  yield* textAddresses(site)
}

/** The texts beside the page of an article. */
function* besideArticle(article: Extract<Address, { kind: 'article' }>, site: Site): Generator<BesideAddress> {
  const entry = site.editions.get(article.locale)?.byPath.get(toPath(article))
  for (const kind of entry ? besideKinds(entry, site) : []) yield { ...article, kind }
}
