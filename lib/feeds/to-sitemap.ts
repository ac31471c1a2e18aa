import type { Instant } from '#lib/article/article.ts'
import { toRfc3339 } from './machine-dates.ts'
import { escaped } from './xml.ts'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One page; all addresses are absolute. */
export interface SitemapUrl {
  readonly loc: string
  readonly lastmod: Instant | null
  /** The page in all its languages, its own included, and `x-default`; empty where it has one language only. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
}

/** Addresses in one file: few enough for the longest ones in fifty languages to stay below the 50 MB of sitemaps.org. */
export const sitemapSize = 1000

/** A sitemap (sitemaps.org) with the pages' languages (Google's `xhtml:link`). */
export function toSitemap(urls: readonly SitemapUrl[]): string {
  return document('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', urls.map(toUrl))
}

/** An index of sitemaps (sitemaps.org), each with its newest change. */
export function toSitemapIndex(parts: readonly Pick<SitemapUrl, 'loc' | 'lastmod'>[]): string {
  return document(
    'sitemapindex',
    '',
    parts.map(part => `<sitemap>\n${toPlace(part)}</sitemap>\n`),
  )
}

// Text instead of a tree: with tens of thousands of equal elements a tree takes several times as long.
function document(name: string, attributes: string, elements: readonly string[]): string {
  const start = `<${name} xmlns="${SITEMAP}"${attributes}>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${start}\n${elements.join('')}</${name}>\n`
}

function toUrl(url: SitemapUrl): string {
  const links = url.alternates.map(
    ({ href, hreflang }) => `<xhtml:link rel="alternate" hreflang="${escaped(hreflang)}" href="${escaped(href)}" />\n`,
  )
  return `<url>\n${toPlace(url)}${links.join('')}</url>\n`
}

function toPlace({ lastmod, loc }: Pick<SitemapUrl, 'loc' | 'lastmod'>): string {
  const changed = lastmod === null ? '' : `<lastmod>${toRfc3339(lastmod)}</lastmod>\n`
  return `<loc>${escaped(loc)}</loc>\n${changed}`
}
