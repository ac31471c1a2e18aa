import type { Instant } from '#lib/article/article.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { byRelevance } from '#lib/article/relevance.ts'
import { lastChange } from '#lib/feeds/last-change.ts'
import type { SitemapUrl } from '#lib/feeds/to-sitemap.ts'
import { frontPath } from './front-path.ts'
import { mostRelevant } from './relevant-topic-view.ts'
import type { Site } from './site.ts'
import {
  alternatesOf,
  articleTranslations,
  pageTranslations,
  personTranslations,
  type Translations,
} from './translations.ts'

const none: Translations = new Map()

/** Live articles in a sitemap, in the order given. */
export function articleUrls(entries: readonly Entry[], site: Site): readonly SitemapUrl[] {
  return entries.map(entry => toUrl(entry.path, [entry], articleTranslations(entry, site), site))
}

/** Fronts, standing pages, topics and people from one place to another, in an order that a new article seldom changes. */
export function pageUrls(from: number, to: number, site: Site): readonly SitemapUrl[] {
  const pages = [...site.editions.values()].flatMap(edition => pagesOf(edition, site))
  return pages.slice(from, to).map(page => page())
}

/** How many pages `pageUrls` has. */
export function countPages({ editions }: Site): number {
  return [...editions.values()].reduce((sum, { pages, people, topics }) => {
    const relevant = [...topics.values()].filter(topic => byRelevance(topic).length > 0)
    return sum + 1 + pages.length + topics.size + relevant.length + people.size
  }, 0)
}

/** When the newest change of some articles was, or `null` without one. */
export function newestChange(entries: readonly Entry[]): Instant | null {
  let newest = Number.NEGATIVE_INFINITY
  for (const { article } of entries) newest = Math.max(newest, lastChange(article))
  return entries.length === 0 ? null : newest
}

const cache = new WeakMap<Edition, Instant | null>()

/** When the newest change of an edition's live articles was. */
export function newestIn(edition: Edition): Instant | null {
  const known = cache.get(edition)
  if (known !== undefined) return known
  const created = newestChange(edition.listed)
  cache.set(edition, created)
  return created
}

/** The last one of some instants, however many, or `null` without one. */
export function newest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((latest, at) => (latest === null || (at !== null && at > latest) ? at : latest), null)
}

function pagesOf({ listed, locale, pages, people, topics }: Edition, site: Site): readonly (() => SitemapUrl)[] {
  const fronts = new Map([...site.editions.keys()].map(other => [other, frontPath(other, site)]))
  return [
    () => toUrl(frontPath(locale, site), listed, fronts, site),
    ...pages.map(
      page => () =>
        toUrl(toPath({ kind: 'standing', locale, slug: page.slug }), [], pageTranslations(page, site), site),
    ),
    // By their names: the order of an edition is that of use.
    ...byKey(topics).flatMap(([topic, entry]) => [
      () => toUrl(toPath({ kind: 'topic', locale, topic }), entry.entries, none, site),
      ...(byRelevance(entry).length === 0
        ? []
        : [() => toUrl(toPath({ kind: 'topic-relevance', locale, topic }), mostRelevant(entry, site), none, site)]),
    ]),
    ...byKey(people).map(
      ([person, { entries }]) =>
        () =>
          toUrl(toPath({ kind: 'person', locale, person }), entries, personTranslations(person, site), site),
    ),
  ]
}

function byKey<T>(named: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1))
}

function toUrl(path: string, entries: readonly Entry[], translations: Translations, site: Site): SitemapUrl {
  return {
    loc: permalink(path, site.library.publication),
    lastmod: newestChange(entries),
    alternates: alternatesOf(translations, site),
  }
}
