import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Library } from '#lib/article/library.ts'
import { toPath } from '#lib/article/paths.ts'
import { parseStrictly, textsOf } from '#lib/feeds/fixtures/strict-xml.ts'
import { sitemapSize } from '#lib/feeds/to-sitemap.ts'
import { allAddresses } from './addresses.ts'
import { type Site, toSite } from './site.ts'
import { newest } from './sitemap-urls.ts'
import { textOf } from './text-of.ts'

const hour = 3_600_000
const many = Array.from({ length: 2 * sitemapSize + 5 }, (_, index) =>
  buildArticle({
    slug: `a${index}`,
    language: index % 3 === 0 ? 'en' : 'de',
    date: index * hour,
    topics: [`t${index % 2}`],
  }),
)

describe('the sitemap of a small site', () => {
  test('is one file with all its pages', () => {
    const site = siteOf(many.slice(0, 3))
    expect(partsOf(site).size).toBe(0)
    expect(locsIn(textOf({ kind: 'sitemap' }, site))).toEqual([
      '/',
      '/de/topics/t0/',
      '/de/topics/t1/',
      '/en/',
      '/en/topics/t0/',
      '/en/1970/01/01/a0/',
      '/de/1970/01/01/a1/',
      '/de/1970/01/01/a2/',
    ])
  })

  test('is one file as long as all pages fit in', () => {
    const lists = 4
    expect(partsOf(siteOf(withoutTopics(sitemapSize - lists + 2))).size).toBe(0)
    expect(partsOf(siteOf(withoutTopics(sitemapSize - lists + 3))).size).toBe(2)
  })

  test('has no parts', () => {
    expect(textOf({ kind: 'sitemap-part', holds: 'articles', number: 1 }, siteOf(many.slice(0, 3)))).toBeNull()
  })
})

describe('the sitemap of a large site', () => {
  const site = siteOf(many)
  const parts = partsOf(site)

  test('is an index of parts: pages first, then the articles from the oldest', () => {
    expect(locsIn(textOf({ kind: 'sitemap' }, site))).toEqual([
      '/sitemaps/pages-1.xml',
      '/sitemaps/articles-1.xml',
      '/sitemaps/articles-2.xml',
      '/sitemaps/articles-3.xml',
    ])
    expect([...parts.keys()]).toEqual(locsIn(textOf({ kind: 'sitemap' }, site)))
  })

  test('says of each part when it last changed', () => {
    const days = textsOf(parseStrictly(textOf({ kind: 'sitemap' }, site) ?? ''), 'lastmod')
    const dates = [many.length - 1, sitemapSize - 1, 2 * sitemapSize - 1, many.length - 1]
    expect(days).toEqual(dates.map(index => new Date(index * hour).toISOString().replace('.000', '')))
  })

  test('names every article once, the oldest first', () => {
    const slugs = [...parts].filter(([path]) => path.includes('articles')).flatMap(([, text]) => locsIn(text))
    expect(slugs.map(path => path.split('/').at(-2))).toEqual(many.map(({ slug }) => slug))
  })

  test('has no further parts', () => {
    expect(textOf({ kind: 'sitemap-part', holds: 'articles', number: 4 }, site)).toBeNull()
    expect(textOf({ kind: 'sitemap-part', holds: 'pages', number: 2 }, site)).toBeNull()
    expect(textOf({ kind: 'sitemap-part', holds: 'pages', number: 0 }, site)).toBeNull()
  })

  test('changes in one part of articles when an article is added', () => {
    const added = siteOf([...many, buildArticle({ slug: 'neu', date: many.length * hour })])
    expect(changed(parts, partsOf(added))).toEqual(['/sitemaps/pages-1.xml', '/sitemaps/articles-3.xml'])
  })

  test('changes in one part of articles when one is updated, however old', () => {
    const updated = siteOf(many.map((one, index) => (index === 3 ? { ...one, updated: 5 * hour } : one)))
    expect(changed(parts, partsOf(updated))).toEqual(['/sitemaps/articles-1.xml'])
  })
})

test('the newest of any number of changes is found', () => {
  expect(newest([null, 2, ...Array(200_000).fill(1), 3, null])).toBe(3)
  expect(newest([null])).toBeNull()
})

test('pages of which there are many are cut, too', () => {
  const topics = Array.from({ length: sitemapSize + 1 }, (_, index) => `t${index}`)
  const paths = [...partsOf(siteOf([buildArticle({ date: 0, topics })])).keys()]
  expect(paths).toEqual(['/sitemaps/pages-1.xml', '/sitemaps/pages-2.xml', '/sitemaps/articles-1.xml'])
})

function withoutTopics(count: number) {
  return many.slice(0, count).map(article => ({ ...article, topics: [] }))
}

function siteOf(articles: Library['articles']): Site {
  const publication = buildPublication({ basePath: '' })
  return toSite({ publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }, Date.UTC(2025, 0, 1))
}

function partsOf(site: Site): ReadonlyMap<string, string | null> {
  const addresses = [...allAddresses(site)].flatMap(address => (address.kind === 'sitemap-part' ? [address] : []))
  return new Map(addresses.map(address => [toPath(address), textOf(address, site)]))
}

function locsIn(xml: string | null): readonly string[] {
  return textsOf(parseStrictly(xml ?? ''), 'loc').map(loc => new URL(loc).pathname)
}

function changed(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
}
