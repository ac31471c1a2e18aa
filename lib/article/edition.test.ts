import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { buildArticle, buildPublication } from './article-builder.ts'
import { toEdition } from './edition.ts'
import type { Library } from './library.ts'

const now = Date.UTC(2025, 8, 1)

function libraryOf(articles: readonly Article[], overrides = {}): Library {
  return { publication: buildPublication(overrides), articles, pages: [], issues: [], leftOut: [], media: new Map() }
}

const article = (slug: string, date: number, overrides = {}) => buildArticle({ slug, date, ...overrides })
const slugs = (entries: readonly { article: Article }[]) => entries.map(({ article: { slug } }) => slug)

describe('edition', () => {
  const early = article('early', Date.UTC(2025, 6, 30))
  const late = article('late', Date.UTC(2025, 7, 2))

  test('lists the live articles of its language, newest first', () => {
    const library = libraryOf([early, late, article('english', Date.UTC(2025, 7, 3), { language: 'en' })])
    expect(slugs(toEdition(library, 'de', now).listed)).toEqual(['late', 'early'])
  })

  test('orders articles of one instant by their address, so that every build agrees', () => {
    const twins = [article('b', 0), article('a', 0)]
    expect(slugs(toEdition(libraryOf(twins), 'de', now).listed)).toEqual(['a', 'b'])
  })

  test('keeps the address of expired and withdrawn articles, but does not list them', () => {
    const gone = [
      early,
      article('expired', 1, { expires: 2 }),
      article('withdrawn', 1, { withdrawn: { at: 2, reason: 'x' } }),
    ]
    const edition = toEdition(libraryOf(gone), 'de', now)
    expect(slugs(edition.listed)).toEqual(['early'])
    expect(edition.byPath.size).toBe(3)
  })

  test('shows drafts and scheduled articles to editors only', () => {
    const hidden = [article('draft', 1, { draft: true }), article('scheduled', now + 1)]
    expect(toEdition(libraryOf(hidden), 'de', now).byPath.size).toBe(0)
    expect(slugs(toEdition(libraryOf(hidden), 'de', now, true).listed)).toEqual(['scheduled', 'draft'])
  })

  test('orders topics as the publication does, and leaves out those without articles', () => {
    const list = ['space', 'law', 'data'].map(key => ({ key, name: { de: key.toUpperCase() } }))
    const articles = [article('a', 1, { topics: ['data'] }), article('b', 2, { topics: ['data', 'space'] })]
    const { topics } = toEdition(libraryOf(articles, { topics: { closed: true, list } }), 'de', now)
    expect([...topics.values()].map(({ name, entries }) => [name, entries.length])).toEqual([
      ['SPACE', 1],
      ['DATA', 2],
    ])
  })

  test('orders open topics by how much they are used', () => {
    const articles = [article('a', 1, { topics: ['rare', 'common'] }), article('b', 2, { topics: ['common'] })]
    expect([...toEdition(libraryOf(articles), 'de', now).topics.keys()]).toEqual(['common', 'rare'])
  })

  test('files articles by year and month', () => {
    const { years } = toEdition(libraryOf([early, late, article('old', Date.UTC(2024, 0, 5))]), 'de', now)
    expect([...years].map(([year, months]) => [year, [...months.keys()]])).toEqual([
      [2025, [8, 7]],
      [2024, [1]],
    ])
  })
})
