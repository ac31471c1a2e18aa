import type { Instant } from '#lib/article/article.ts'
import { toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { toRfc3339 } from './machine-dates.ts'
import { type Child, element, toXml } from './xml.ts'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One page; all addresses are absolute. */
export interface SitemapUrl {
  readonly loc: string
  readonly lastmod: Instant | null
  /** The page in all its languages, its own included, and `x-default`; empty where it has one language only. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
}

export interface Sitemaps {
  /** What stands at `/sitemap.xml`: the sitemap, or the index of its parts. */
  readonly document: string
  /** Paths within the site and texts; empty unless there is an index. */
  readonly parts: readonly { readonly path: string; readonly xml: string }[]
}

/** The sitemap of a site (sitemaps.org), cut into parts and an index where it has more than `limit` addresses; a file may have 50,000 of them. */
export function toSitemaps(
  urls: readonly SitemapUrl[],
  publication: Pick<Publication, 'origin' | 'basePath'>,
  limit = 50_000,
): Sitemaps {
  if (urls.length <= limit) return { document: toUrlset(urls), parts: [] }
  const runs = Array.from({ length: Math.ceil(urls.length / limit) }, (_, index) =>
    urls.slice(index * limit, (index + 1) * limit),
  )
  const parts = runs.map((run, index) => ({ path: toPath({ kind: 'sitemap-part', number: index + 1 }), run }))
  const rows = parts.map(({ path, run }) =>
    element('sitemap', {}, element('loc', {}, permalink(path, publication)), toLastmod(newest(run))),
  )
  return {
    document: toXml(element('sitemapindex', { xmlns: SITEMAP }, rows)),
    parts: parts.map(({ path, run }) => ({ path, xml: toUrlset(run) })),
  }
}

function toUrlset(urls: readonly SitemapUrl[]): string {
  const attributes = { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return toXml(element('urlset', attributes, urls.map(toUrl)))
}

function toUrl(url: SitemapUrl): Child {
  const links = url.alternates.map(({ hreflang, href }) => element('xhtml:link', { rel: 'alternate', hreflang, href }))
  return element('url', {}, element('loc', {}, url.loc), toLastmod(url.lastmod), links)
}

function toLastmod(instant: Instant | null): Child {
  return instant === null ? null : element('lastmod', {}, toRfc3339(instant))
}

function newest(urls: readonly SitemapUrl[]): Instant | null {
  return urls.reduce<Instant | null>(
    (latest, { lastmod }) => (lastmod !== null && (latest === null || lastmod > latest) ? lastmod : latest),
    null,
  )
}
