import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FeedFilter, toFeedQuery } from './feed-filter.ts'
import { parseFeedQuery } from './parse-feed-query.ts'

const topics: ReadonlySet<string> = new Set(['science', 'gpt', 'gpt-5', 'gpt-05', 'größe', 'http-3'])
const everything: FeedFilter = { topics: [], ai: [], reviewed: false, from: null, limit: null }

describe('the query of a feed', () => {
  test('asks for nothing where it is empty', () => {
    expect(parse('')).toEqual({ filter: everything })
  })

  test('asks for all that its parameters say', () => {
    const query = 'topics=science-8,gr%C3%B6%C3%9Fe&ai=none,assisted&reviewed=true&from=2026-11-01&limit=50'
    expect(parse(query)).toEqual({
      filter: {
        topics: [
          { topic: 'science', minimum: 8 },
          { topic: 'größe', minimum: 0 },
        ],
        ...{ ai: ['none', 'assisted'], reviewed: true, from: '2026-11-01', limit: 50 },
      },
    })
  })

  test.each([
    ['http-3', 'http-3', 0],
    ['http-3-4', 'http-3', 4],
    ['gpt-5', 'gpt-5', 0],
    ['gpt-6', 'gpt', 6],
    ['gpt-005', 'gpt', 5],
    ['gpt-5-5', 'gpt-5', 5],
    ['science-10', 'science', 10],
    ['science-0', 'science', 0],
  ])('means by %s the topic %s from relevance %i', (word, topic, minimum) => {
    expect(parse(`topics=${word}`)).toEqual({ filter: { ...everything, topics: [{ topic, minimum }] } })
  })

  test('means the same topic by a key whose marks stand apart from their letters', () => {
    expect(parse(`topics=${encodeURIComponent('größe'.normalize('NFD'))}`)).toMatchObject({
      filter: { topics: [{ topic: 'größe', minimum: 0 }] },
    })
  })

  test('comes back from the filter it asks for', () => {
    const filter = fc.record({
      topics: fc.uniqueArray(
        fc.record({ topic: fc.constantFrom(...topics), minimum: fc.integer({ min: 0, max: 10 }) }),
        { selector: ({ topic }) => topic },
      ),
      ai: fc.uniqueArray(fc.constantFrom('none' as const, 'assisted' as const, 'generated' as const)),
      reviewed: fc.boolean(),
      from: fc.constantFrom(null, '2026-02-28', '2024-02-29'),
      limit: fc.option(fc.integer({ min: 1, max: 100 })),
    })
    fc.assert(
      fc.property(filter, value => {
        expect(parse(toFeedQuery(value, topics))).toEqual({ filter: value })
      }),
    )
  })
})

describe('what is wrong in the query of a feed', () => {
  test.each([
    ['topic=science', 'topic', 'topic', 'parameter'],
    ['utm_source=x', 'utm_source', 'utm_source', 'parameter'],
    ['limit=5&limit=6', 'limit', '5 6', 'repeated'],
    ['topics=', 'topics', '', 'topic'],
    ['topics=sience-8', 'topics', 'sience-8', 'topic'],
    ['topics=science,', 'topics', '', 'topic'],
    ['topics=science-11', 'topics', 'science-11', 'minimum'],
    ['topics=science-4.5', 'topics', 'science-4.5', 'topic'],
    ['ai=unknown', 'ai', 'unknown', 'ai'],
    ['ai=none,', 'ai', '', 'ai'],
    ['reviewed=false', 'reviewed', 'false', 'reviewed'],
    ['reviewed', 'reviewed', '', 'reviewed'],
    ['from=2026-02-30', 'from', '2026-02-30', 'from'],
    ['from=1.11.2026', 'from', '1.11.2026', 'from'],
    ['from=2026-13-01', 'from', '2026-13-01', 'from'],
    ['from=0000-01-01', 'from', '0000-01-01', 'from'],
    ['limit=0', 'limit', '0', 'limit'],
    ['limit=101', 'limit', '101', 'limit'],
    ['limit=5.5', 'limit', '5.5', 'limit'],
  ])('is said of %s', (query, parameter, found, problem) => {
    expect(parse(query)).toEqual({ mistakes: [{ parameter, found, problem }] })
  })

  test('is said all at once', () => {
    expect(parse('limit=no&ai=human,none&topics=x,y&z=1')).toMatchObject({
      mistakes: [{ found: 'z' }, { found: 'x' }, { found: 'y' }, { found: 'human' }, { found: 'no' }],
    })
  })
})

function parse(query: string) {
  return parseFeedQuery(new URLSearchParams(query), topics)
}
