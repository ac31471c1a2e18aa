import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Address } from './address.ts'
import { isText, parsePath, reservedSlugs, toHref, toPath } from './paths.ts'

const locale = fc.constantFrom('de', 'en', 'pt-BR', 'zh-Hant')
const number = fc.integer({ min: 1, max: 99_999 })
const segment = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(text => !text.includes('/') && !text.includes('\\'))
const pageSlug = segment.filter(slug => !reservedSlugs.has(slug) && !/^\d{4}$/.test(slug))
const year = fc.integer({ min: 1000, max: 9999 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 31 })
const format = fc.constantFrom('rss' as const, 'atom' as const, 'json' as const)

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ kind: fc.constantFrom('home', 'sitemap', 'news-sitemap', 'robots', 'manifest', 'llms') }),
  fc.record({ kind: fc.constantFrom('register-json', 'register-csv', 'disclosure-schema') }),
  fc.record({
    kind: fc.constant('sitemap-part' as const),
    holds: fc.constantFrom('pages' as const, 'articles' as const),
    number,
  }),
  fc.record({
    kind: fc.constant('register-part' as const),
    year,
    month,
    format: fc.constantFrom('json' as const, 'csv' as const),
  }),
  fc.record({ kind: fc.constantFrom('front', 'archive', 'topics', 'search'), locale }),
  fc.record({ kind: fc.constant('older' as const), locale, number }),
  fc.record({ kind: fc.constant('article' as const), locale, year, month, day, slug: segment }),
  fc.record({ kind: fc.constantFrom('disclosure', 'ninjs', 'markdown'), locale, year, month, day, slug: segment }),
  fc.record({ kind: fc.constant('person' as const), locale, person: segment }),
  fc.record({ kind: fc.constant('person-older' as const), locale, person: segment, number }),
  fc.record({
    kind: fc.constant('selected-feed' as const),
    locale,
    selection: fc.constantFrom('reviewed' as const, 'not-generated' as const),
    format,
  }),
  fc.record({ kind: fc.constant('year' as const), locale, year }),
  fc.record({ kind: fc.constant('month' as const), locale, year, month }),
  fc.record({ kind: fc.constantFrom('topic', 'topic-relevance'), locale, topic: segment }),
  fc.record({ kind: fc.constant('topic-older' as const), locale, topic: segment, number }),
  fc.record({ kind: fc.constant('standing' as const), locale, slug: pageSlug }),
  fc.record({ kind: fc.constant('feed' as const), locale, topic: fc.option(segment), format }),
)

describe('paths', () => {
  test('every address comes back from its path', () => {
    fc.assert(
      fc.property(address, value => {
        expect(parsePath(toPath(value))).toEqual(value)
      }),
    )
  })

  test('every address comes back from its percent-encoded href', () => {
    fc.assert(
      fc.property(address, value => {
        expect(parsePath(decodeURIComponent(toHref(toPath(value), '')))).toEqual(value)
      }),
    )
  })

  test('no two addresses share a path', () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        if (toPath(one) === toPath(other)) expect(one).toEqual(other)
      }),
    )
  })

  test('any path at all is an address or none, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), path => {
        expect(() => parsePath(path)).not.toThrow()
      }),
    )
  })

  test('pages end with a slash, texts do not', () => {
    fc.assert(
      fc.property(address, value => {
        expect(toPath(value).endsWith('/')).toBe(!isText(value))
      }),
    )
  })

  test('an article stands under its language and day', () => {
    expect(toPath({ kind: 'article', locale: 'de', year: 2025, month: 8, day: 1, slug: 'börse' })).toBe(
      '/de/2025/08/01/börse/',
    )
    expect(toHref('/de/2025/08/01/börse & co/', '/news')).toBe('/news/de/2025/08/01/b%C3%B6rse%20%26%20co/')
  })

  test('parts of a sitemap and of the register have folders of their own', () => {
    expect(toPath({ kind: 'sitemap-part', holds: 'articles', number: 12 })).toBe('/sitemaps/articles-12.xml')
    expect(toPath({ kind: 'register-part', year: 2025, month: 8, format: 'csv' })).toBe('/disclosures/2025-08.csv')
  })

  test.each([
    '/de/older/0/',
    '/de/2025/8/',
    '/de/2025/08/11/',
    '/de/topics/a/b/',
    '/de/rss.xml/x/y/',
    '/x/disclosures/2025-08.csv',
  ])('%s is no address', path => {
    expect(parsePath(path)).toBeNull()
  })
})
