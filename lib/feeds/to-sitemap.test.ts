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
    expect(toSitemaps([front, page], site, { addresses: 2, bytes: 50_000 }).parts).toEqual([])
  })

  test('becomes an index of parts beyond the limit', () => {
    const { document, parts } = toSitemaps([front, page, page], site, { addresses: 2, bytes: 50_000 })
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

  test('has no part with more bytes than the protocol allows', () => {
    const long = { ...page, loc: `https://blatt.example/${'x'.repeat(600_000)}` }
    const { document, parts } = toSitemaps(
      Array.from({ length: 90 }, () => long),
      site,
    )
    expect(parts.map(({ xml }) => Buffer.byteLength(xml) <= 52_428_800)).toEqual([true, true])
    expect(document.match(/<loc>/g)).toHaveLength(2)
  })

  test('loses no page and no order where it is cut', () => {
    const many = Array.from({ length: 500 }, (_, index) => manyLanguages(index))
    const { parts } = toSitemaps(many, site, { addresses: 50_000, bytes: 100_000 })
    expect(parts.length).toBeGreaterThan(5)
    for (const { xml } of parts) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(100_000)
    expect(parts.flatMap(({ xml }) => textsOf(parseStrictly(xml), 'loc'))).toEqual(many.map(({ loc }) => loc))
  })

  test('is one file as long as the protocol allows it', () => {
    const plain = Array.from({ length: 50_001 }, () => page)
    expect(toSitemaps(plain.slice(1), site).parts).toEqual([])
    expect(toSitemaps(plain, site).parts).toHaveLength(2)
  })

  test('is cut by bytes also where every character must be escaped', () => {
    const hostile = { ...page, loc: `https://blatt.example/${'&"<\u00e4'.repeat(50)}` }
    const limit = 4_000
    const { parts } = toSitemaps(
      Array.from({ length: 20 }, () => hostile),
      site,
      { addresses: 50_000, bytes: limit },
    )
    for (const { xml } of parts) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(limit)
    expect(parts.flatMap(({ xml }) => textsOf(parseStrictly(xml), 'loc'))).toEqual(Array(20).fill(hostile.loc))
  })

  test('is UTF-8 and says so', () => {
    expect(toSitemaps([page], site).document).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/)
  })

  test('has dates as W3C writes them', () => {
    const dated = [0, Date.UTC(1850, 0, 1), Date.UTC(9999, 11, 31)].map(lastmod => ({ ...page, lastmod }))
    for (const date of textsOf(parseStrictly(toSitemaps(dated, site).document), 'lastmod'))
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  })
})

/** A page in eight languages, as long as addresses become. */
function manyLanguages(index: number): SitemapUrl {
  const path = `${index}/${'lang-und-breit-'.repeat(6)}/`
  const alternates = ['de', 'en', 'fr', 'it', 'es', 'pl', 'tr', 'x-default'].map(hreflang => ({
    hreflang,
    href: `https://blatt.example/${hreflang}/2025/08/11/${path}`,
  }))
  return { loc: `https://blatt.example/de/2025/08/11/${path}`, lastmod: 0, alternates }
}
