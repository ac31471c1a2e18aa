import { describe, expect, test } from 'vitest'
import { attributesOf, parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { type SitemapUrl, toSitemaps } from './to-sitemap.ts'

const site = { origin: 'https://blatt.example', basePath: '/news' }
const alternates = [
  { hreflang: 'de', href: 'https://blatt.example/news/de/?a&b' },
  { hreflang: 'en', href: 'https://blatt.example/news/en/' },
  { hreflang: 'x-default', href: 'https://blatt.example/news/de/?a&b' },
]
const front: SitemapUrl = { loc: 'https://blatt.example/news/de/?a&b', lastmod: Date.UTC(2025, 7, 11), alternates }
const page: SitemapUrl = { loc: 'https://blatt.example/news/de/about/', lastmod: null, alternates: [] }

describe('a sitemap', () => {
  test('is written as its golden', async () => {
    await expect(toSitemaps([front, page], site).document).toMatchFileSnapshot('goldens/sitemap.xml')
  })

  test('names every page with its languages', () => {
    const document = parseStrictly(toSitemaps([front, page], site).document)
    expect(textsOf(document, 'loc')).toEqual([front.loc, page.loc])
    expect(attributesOf(document, 'xhtml:link', 'hreflang')).toEqual(['de', 'en', 'x-default'])
    expect(attributesOf(document, 'xhtml:link', 'href')).toContain(front.loc)
  })

  test('has no parts up to the limit', () => {
    expect(toSitemaps([front, page], site, 2).parts).toEqual([])
  })

  test('becomes an index of parts beyond the limit', () => {
    const { document, parts } = toSitemaps([front, page, page], site, 2)
    expect(textsOf(parseStrictly(document), 'loc')).toEqual([
      'https://blatt.example/news/sitemap-1.xml',
      'https://blatt.example/news/sitemap-2.xml',
    ])
    expect(textsOf(parseStrictly(document), 'lastmod')).toEqual(['2025-08-11T00:00:00Z'])
    expect(parts.map(({ path, xml }) => [path, textsOf(parseStrictly(xml), 'loc').length])).toEqual([
      ['/sitemap-1.xml', 2],
      ['/sitemap-2.xml', 1],
    ])
  })
})
