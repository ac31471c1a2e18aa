import type { Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { lastChange } from '#lib/feeds/last-change.ts'
import { type Sitemaps, type SitemapUrl, toSitemaps } from '#lib/feeds/to-sitemap.ts'
import { frontPath } from './front-path.ts'
import type { Site } from './site.ts'
import {
  alternatesOf,
  articleTranslations,
  pageTranslations,
  personTranslations,
  type Translations,
} from './translations.ts'

const cache = new WeakMap<Site, Sitemaps>()

/** The sitemap of all live pages: fronts, articles, topics, people, standing pages. */
export function sitemapsOf(site: Site): Sitemaps {
  const sitemaps = cache.get(site) ?? toSitemaps([...urlsOf(site)], site.library.publication)
  cache.set(site, sitemaps)
  return sitemaps
}

function* urlsOf(site: Site): Generator<SitemapUrl> {
  const fronts = new Map([...site.editions.keys()].map(locale => [locale, frontPath(locale, site)]))
  for (const edition of site.editions.values()) {
    const { locale, listed, topics, people, pages } = edition
    yield toUrl(frontPath(locale, site), newestChange(edition.listed), fronts, site)
    for (const entry of listed)
      yield toUrl(entry.path, lastChange(entry.article), articleTranslations(entry, site), site)
    for (const { key, entries } of topics.values())
      yield toUrl(toPath({ kind: 'topic', locale, topic: key }), newestChange(entries), new Map(), site)
    for (const [person, { entries }] of people)
      yield toUrl(
        toPath({ kind: 'person', locale, person }),
        newestChange(entries),
        personTranslations(person, site),
        site,
      )
    for (const page of pages)
      yield toUrl(toPath({ kind: 'standing', locale, slug: page.slug }), null, pageTranslations(page, site), site)
  }
}

function toUrl(path: string, lastmod: number | null, translations: Translations, site: Site): SitemapUrl {
  return { loc: permalink(path, site.library.publication), lastmod, alternates: alternatesOf(translations, site) }
}

function newestChange(entries: readonly Entry[]): number | null {
  return entries.length === 0 ? null : Math.max(...entries.map(({ article }) => lastChange(article)))
}
