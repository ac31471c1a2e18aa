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

/** What one file may hold (sitemaps.org). */
const protocolLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 }

/** The sitemap of a site (sitemaps.org), cut into parts and an index where one file may not hold it all. */
export function toSitemaps(
  urls: readonly SitemapUrl[],
  publication: Pick<Publication, 'origin' | 'basePath'>,
  limits = protocolLimits,
): Sitemaps {
  const runs = toRuns(urls, limits)
  if (runs.length < 2) return { document: toUrlset(urls), parts: [] }
  const parts = runs.map((run, index) => ({ path: toPath({ kind: 'sitemap-part', number: index + 1 }), run }))
  const rows = parts.map(({ path, run }) =>
    element('sitemap', {}, element('loc', {}, permalink(path, publication)), toLastmod(newest(run))),
  )
  return {
    document: toXml(element('sitemapindex', { xmlns: SITEMAP }, rows)),
    parts: parts.map(({ path, run }) => ({ path, xml: toUrlset(run) })),
  }
}

/** As few neighbours as the limits ask for together, in their order. */
function toRuns(urls: readonly SitemapUrl[], limits: typeof protocolLimits): readonly (readonly SitemapUrl[])[] {
  const runs: SitemapUrl[][] = []
  let room = 0
  for (const url of urls) {
    const bytes = mostBytes(url)
    const run = runs.at(-1)
    if (run && run.length < limits.addresses && bytes <= room) run.push(url)
    else {
      runs.push([url])
      room = limits.bytes - frame
    }
    room -= bytes
  }
  return runs
}

/** More than the elements around a text, its line break and its attributes' names take. */
const frame = 256

/** More bytes than a page takes in a sitemap: each character that is written as an escape takes at most five more. */
function mostBytes({ alternates, loc }: SitemapUrl): number {
  const texts = [loc, ...alternates.flatMap(({ href, hreflang }) => [href, hreflang])]
  return texts.reduce(
    (sum, text) => sum + Buffer.byteLength(text) + 5 * (text.match(/[&<>"']/g)?.length ?? 0) + frame,
    0,
  )
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
