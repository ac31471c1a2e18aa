import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Library } from '#lib/article/library.ts'
import { isText, parsePath, toPath } from '#lib/article/paths.ts'
import { allAddresses } from './addresses.ts'
import { toSite } from './site.ts'
import { textOf } from './text-of.ts'
import { notFoundView, viewOf } from './view-of.ts'

const basePath = '/news'
const now = Date.UTC(2025, 11, 1)

/** Some of the topics are a part of another. */
const topics = {
  closed: true,
  list: [
    { key: 'energie', name: {}, parent: 'c++' },
    { key: 'raum fahrt', name: {} },
    { key: 'c++', name: {} },
  ],
}

const article = fc
  .record({
    slug: fc.constantFrom('börse', 'a b', 'c#d', 'e%f', 'g'),
    language: fc.constantFrom('de', 'en'),
    date: fc.integer({ min: Date.UTC(2024, 10, 1), max: Date.UTC(2026, 0, 1) }),
    topics: fc.uniqueArray(fc.constantFrom('energie', 'raum fahrt', 'c++')),
    translationKey: fc.option(fc.constantFrom('x', 'y')),
    expires: fc.option(fc.constant(now - 1)),
    formerPaths: fc.constantFrom([], ['/old.html']),
    relevance: fc.constantFrom(null, 0, 7),
  })
  .map(({ relevance, ...overrides }) =>
    buildArticle({
      ...overrides,
      topicRelevance: overrides.topics.slice(0, 1).map(topic => ({ topic, relevance, reasoning: null })),
    }),
  )

const library = fc.array(article, { maxLength: 20 }).map((articles): Library => {
  const distinct = new Map(articles.map(one => [JSON.stringify([one.language, one.day, one.slug]), one]))
  const page = { key: 'ai', title: 'KI', format: 'md' as const, body: 'Text.' }
  return {
    publication: buildPublication({ basePath, pageSize: 2, topics }),
    articles: [...distinct.values()],
    pages: [
      { ...page, language: 'de', slug: 'ki', file: 'pages/de/ai.md' },
      { ...page, language: 'en', slug: 'ai', file: 'pages/en/ai.md' },
    ],
    issues: [],
    leftOut: [],
    media: new Map(),
  }
})

describe('addresses', () => {
  test('every address of a site has something to show, and no two share a path', () => {
    fc.assert(
      fc.property(library, value => {
        const site = toSite(value, now)
        const addresses = [...allAddresses(site)]
        for (const address of addresses)
          expect(isText(address) ? textOf(address, site) : viewOf(address, site), toPath(address)).not.toBeNull()
        expect(new Set(addresses.map(toPath)).size).toBe(addresses.length)
      }),
      { numRuns: 40 },
    )
  })

  test('articles stand as ninjs beside their pages where the publication hands them on, and nowhere else', () => {
    const siteWith = (ninjs: boolean) => {
      const publication = buildPublication({ ninjs })
      return toSite(
        { publication, articles: [buildArticle()], pages: [], issues: [], leftOut: [], media: new Map() },
        now,
      )
    }
    const path = '/de/2025/08/11/beispiel/ninjs.json'
    const paths = (ninjs: boolean) => [...allAddresses(siteWith(ninjs))].map(toPath)
    expect([paths(true).includes(path), paths(false).includes(path)]).toEqual([true, false])
    const address = parsePath(path)
    if (!address || !isText(address)) throw new Error('The address is none.')
    expect(textOf(address, siteWith(false))).toBeNull()
    expect(textOf(address, siteWith(true))).toContain('ninjs-schema_3.1.json')
  })

  test('every link between pages leads to a page, under any base path', () => {
    fc.assert(
      fc.property(library, value => {
        const site = toSite(value, now)
        const served = new Set([...allAddresses(site)].map(toPath))
        const views = [...allAddresses(site)].flatMap(address => (isText(address) ? [] : [viewOf(address, site)]))
        for (const href of [...views, notFoundView(site)].flatMap(hrefsIn)) {
          expect(href.startsWith(`${basePath}/`), href).toBe(true)
          const path = decodeURIComponent(href.slice(basePath.length))
          const address = parsePath(path)
          expect(address !== null && served.has(toPath(address)), href).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** Every `…Href`/`href` of a view that stays within the site; `head` holds files and absolute addresses, which are not pages. */
function hrefsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'head') return []
    if (typeof inner === 'string') return /href$/i.test(key) && inner.startsWith('/') ? [inner] : []
    return hrefsIn(inner)
  })
}
