import type { SitemapAddress, SitemapPartAddress } from '#lib/article/address.ts'
import type { Instant } from '#lib/article/article.ts'
import type { Entry } from '#lib/article/edition.ts'
import { sitemapSize, toSitemap, toSitemapIndex } from '#lib/feeds/to-sitemap.ts'
import { permalinkOf } from './hrefs.ts'
import type { Site } from './site.ts'
import { articleUrls, countPages, newest, newestChange, pageUrls } from './sitemap-urls.ts'

/** The parts of a sitemap that does not fit in one file, else none; costs no more than counting. */
export function sitemapParts(site: Site): readonly SitemapPartAddress[] {
  const [articles, pages] = [countArticles(site), countPages(site)]
  if (articles + pages <= sitemapSize) return []
  return [...partsOf('pages', pages), ...partsOf('articles', articles)]
}

/** The sitemap of all live pages, or the index of its parts. */
export function sitemapText(site: Site): string {
  const parts = sitemapParts(site)
  if (parts.length === 0) return toSitemap([...pageUrls(0, sitemapSize, site), ...articleUrls(oldestFirst(site), site)])
  return toSitemapIndex(parts.map(part => ({ loc: permalinkOf(part, site), lastmod: lastmodOf(part, site) })))
}

/**
 * One part of the sitemap, or `null` where there is none. Articles are numbered from the oldest, so that a new one changes
 * the last part alone, and a changed one its own.
 */
export function sitemapPartText(part: SitemapPartAddress, site: Site): string | null {
  if (!sitemapParts(site).some(({ holds, number }) => holds === part.holds && number === part.number)) return null
  const { from, to } = placesOf(part)
  const urls = part.holds === 'pages' ? pageUrls(from, to, site) : articleUrls(oldestFirst(site).slice(from, to), site)
  return toSitemap(urls)
}

/** The articles that a part is made of, with their translations; `null` for texts that all articles have a small share in. */
export function sitemapEntries(address: SitemapAddress | SitemapPartAddress, site: Site): readonly Entry[] | null {
  if (address.kind === 'sitemap' || address.holds === 'pages') return null
  const { from, to } = placesOf(address)
  return oldestFirst(site)
    .slice(from, to)
    .flatMap(entry => [entry, ...translationsOf(entry, site)])
}

function translationsOf({ article }: Entry, { translations }: Site): readonly Entry[] {
  return article.translationKey === null ? [] : (translations.get(article.translationKey) ?? [])
}

function countArticles({ editions }: Site): number {
  return [...editions.values()].reduce((sum, { listed }) => sum + listed.length, 0)
}

function partsOf(holds: SitemapPartAddress['holds'], count: number): readonly SitemapPartAddress[] {
  const numbers = Array.from({ length: Math.ceil(count / sitemapSize) }, (_, index) => index + 1)
  return numbers.map(number => ({ kind: 'sitemap-part', holds, number }))
}

function placesOf({ number }: SitemapPartAddress): { readonly from: number; readonly to: number } {
  return { from: (number - 1) * sitemapSize, to: number * sitemapSize }
}

function lastmodOf(part: SitemapPartAddress, site: Site): Instant | null {
  const { from, to } = placesOf(part)
  if (part.holds === 'articles') return newestChange(oldestFirst(site).slice(from, to))
  return newest(pageUrls(from, to, site).map(({ lastmod }) => lastmod))
}

const sorted = new WeakMap<Site, readonly Entry[]>()

/** The live articles of all editions. */
function oldestFirst(site: Site): readonly Entry[] {
  const known = sorted.get(site)
  if (known) return known
  const created = [...site.editions.values()].flatMap(({ listed }) => listed.toReversed()).sort(byAge)
  sorted.set(site, created)
  return created
}

function byAge(a: Entry, b: Entry): number {
  return a.article.date - b.article.date || (a.path > b.path ? -1 : 1)
}
