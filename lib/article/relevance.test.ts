import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { buildArticle, buildPublication } from './article-builder.ts'
import { toEdition } from './edition.ts'
import { byRelevance, isRelevant, statedRelevance } from './relevance.ts'

const topics = {
  closed: true,
  list: [
    { key: 'science', name: { de: 'Wissenschaft' } },
    { key: 'space', name: { de: 'Raumfahrt' }, parent: 'science' },
    { key: 'moon', name: { de: 'Mond' }, parent: 'space' },
    { key: 'town', name: { de: 'Stadt' } },
  ],
}

describe('an article', () => {
  test('counts for all that its topics belong to, once', () => {
    const edition = editionOf([about('a', { moon: 3, space: 5 }), about('b', { town: null })])
    expect([...edition.topics.values()].map(({ entries, key, parents }) => [key, entries.length, parents])).toEqual([
      ['science', 1, []],
      ['space', 1, ['science']],
      ['moon', 1, ['space', 'science']],
      ['town', 1, []],
    ])
  })

  test('is as relevant for a topic as for the most relevant of what lies below it', () => {
    const article = about('a', { moon: 3, space: 5, town: 9 })
    const relevances = ['science', 'space', 'moon', 'town'].map(key =>
      statedRelevance(article, topicOf(key, [article])),
    )
    expect(relevances).toEqual([5, 5, 3, 9])
  })

  test.each([
    [{ space: 5 }, 'science', 5, true],
    [{ space: 5 }, 'science', 6, false],
    [{ space: null }, 'science', 10, true],
    [{ moon: 2, space: null }, 'science', 10, true],
    [{ moon: 2, town: null }, 'science', 3, false],
  ])('that says %j of its topics is about %s by %i: %s', (stated, key, minimum, isIn) => {
    const article = about('a', stated)
    expect(isRelevant(article, topicOf(key, [article]), minimum)).toBe(isIn)
  })
})

describe('the articles of a topic by relevance', () => {
  test('are the most relevant first, the newest first among equals, the silent ones at the end', () => {
    const articles = [
      about('old', { space: 8 }, 1),
      about('silent', { space: null }, 2),
      about('below', { moon: 9 }, 3),
      about('new', { space: 8 }, 4),
      about('little', { space: 0 }, 5),
    ]
    expect(byRelevance(topicOf('space', articles)).map(({ article }) => article.slug)).toEqual([
      ...['below', 'new', 'old', 'little', 'silent'],
    ])
  })

  test('are none where none says its relevance', () => {
    expect(byRelevance(topicOf('space', [about('a', { space: null })]))).toEqual([])
  })
})

function about(slug: string, stated: Readonly<Record<string, number | null>>, day = 1): Article {
  return buildArticle({
    slug,
    date: Date.UTC(2025, 7, day),
    topics: Object.keys(stated),
    topicRelevance: Object.entries(stated).flatMap(([topic, relevance]) =>
      relevance === null ? [] : { topic, relevance, reasoning: null },
    ),
  })
}

function editionOf(articles: readonly Article[]) {
  const publication = buildPublication({ topics })
  const library = { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }
  return toEdition(library, 'de', Date.UTC(2025, 8, 1))
}

function topicOf(key: string, articles: readonly Article[]) {
  const topic = editionOf(articles).topics.get(key)
  if (!topic) throw new Error(`No article is about ${key}.`)
  return topic
}
