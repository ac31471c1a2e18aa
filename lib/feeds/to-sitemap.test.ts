import { describe, expect, test } from 'vitest'
import { attributesOf, parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { type SitemapUrl, sitemapSize, toSitemap, toSitemapIndex } from './to-sitemap.ts'

const alternates = [
  { hreflang: 'de', href: 'https://blatt.example/news/de/?a&b' },
  { hreflang: 'en', href: 'https://blatt.example/news/en/' },
  { hreflang: 'x-default', href: 'https://blatt.example/news/de/?a&b' },
]
const front: SitemapUrl = { loc: 'https://blatt.example/news/de/?a&b', lastmod: Date.UTC(2025, 7, 11), alternates }
const page: SitemapUrl = { loc: 'https://blatt.example/news/de/about/', lastmod: null, alternates: [] }

describe('a sitemap', () => {
  test('is written as its golden', async () => {
    await expect(toSitemap([front, page])).toMatchFileSnapshot('goldens/sitemap.xml')
  })

  test('names every page with its languages', () => {
    const document = parseStrictly(toSitemap([front, page]))
    expect(textsOf(document, 'loc')).toEqual([front.loc, page.loc])
    expect(attributesOf(document, 'xhtml:link', 'hreflang')).toEqual(['de', 'en', 'x-default'])
    expect(attributesOf(document, 'xhtml:link', 'href')).toContain(front.loc)
  })

  test('says what was put in, whatever must be escaped', () => {
    const loc = `https://blatt.example/&"'<>]]>ä`
    const document = parseStrictly(toSitemap([{ ...front, loc, alternates: [{ hreflang: 'de', href: loc }] }]))
    expect(textsOf(document, 'loc')).toEqual([loc])
    expect(attributesOf(document, 'xhtml:link', 'href')).toEqual([loc])
  })

  test('is UTF-8 and says so', () => {
    expect(toSitemap([page])).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/)
  })

  test('has dates as W3C writes them', () => {
    const dated = [0, Date.UTC(1850, 0, 1), Date.UTC(9999, 11, 31)].map(lastmod => ({ ...page, lastmod }))
    for (const date of textsOf(parseStrictly(toSitemap(dated)), 'lastmod'))
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  })

  test('keeps to the limits of the protocol with the longest addresses in fifty languages', () => {
    const path = `/${'%E2%82%AC'.repeat(83)}/`
    const languages = Array.from({ length: 50 }, (_, index) => `zz-Latn-${index}`)
    const long: SitemapUrl = {
      loc: `https://blatt.example/news/zz-Latn-00/2025/08/11${path}`,
      lastmod: 0,
      alternates: languages.map(hreflang => ({
        hreflang,
        href: `https://blatt.example/news/${hreflang}/2025/08/11${path}`,
      })),
    }
    const xml = toSitemap(Array.from({ length: sitemapSize }, () => long))
    expect(sitemapSize).toBeLessThanOrEqual(50_000)
    expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(52_428_800)
  })
})

describe('an index of sitemaps', () => {
  test('is written as its golden', async () => {
    const parts = [
      { loc: 'https://blatt.example/news/sitemaps/pages-1.xml', lastmod: null },
      { loc: 'https://blatt.example/news/sitemaps/articles-1.xml', lastmod: Date.UTC(2025, 7, 11) },
    ]
    await expect(toSitemapIndex(parts)).toMatchFileSnapshot('goldens/sitemap-index.xml')
    expect(textsOf(parseStrictly(toSitemapIndex(parts)), 'loc')).toEqual(parts.map(({ loc }) => loc))
  })
})
