import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { type ArticleOverrides, buildArticle, buildPublication, withReview } from '#lib/article/article-builder.ts'
import { feedText } from './feed-text.ts'
import { filteredFeed } from './filtered-feed.ts'
import { toSite } from './site.ts'

const publication = buildPublication({
  timeZone: 'UTC',
  topics: {
    closed: true,
    list: [
      { key: 'science', name: { de: 'Wissenschaft', en: 'Science' } },
      { key: 'moon', name: { de: 'Mond', en: 'Moon' }, parent: 'science' },
      { key: 'town', name: { de: 'Stadt', en: 'Town' } },
    ],
  },
})

const articles = [
  about('moon', 3, { slug: 'moon-3', ai: { involvement: 'generated' } }),
  withReview(
    about('moon', 9, { slug: 'moon-9', ai: { involvement: 'generated' } }),
    'facts',
    'Eva',
    Date.UTC(2025, 7, 20),
  ),
  about('science', null, { slug: 'silent', ai: { involvement: 'none' } }),
  about('town', 10, { slug: 'town', ai: { involvement: 'assisted' } }),
  ...Array.from({ length: 120 }, (_, index) => buildArticle({ slug: `old-${index}`, date: Date.UTC(2024, 0, 1) })),
]
const site = toSite(
  { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() },
  Date.UTC(2025, 9, 1),
)

describe('a filtered feed', () => {
  test.each([
    ['topics=science', ['silent', 'moon-9', 'moon-3']],
    ['topics=science-4', ['silent', 'moon-9']],
    ['topics=moon-9,town-10', ['town', 'moon-9']],
    ['ai=none', ['silent']],
    ['ai=generated', ['moon-9', 'moon-3']],
    ['ai=assisted,none', ['town', 'silent']],
    ['reviewed=true', ['moon-9']],
    ['from=2025-08-03', ['town', 'silent']],
    ['from=2025-08-01&limit=1', ['town']],
    ['topics=town&ai=generated', []],
  ])('by %s holds %j', (query, slugs) => {
    expect(slugsIn(query)).toEqual(slugs)
  })

  test('is as long as other feeds where no limit is given, and never longer than it says', () => {
    expect([slugsIn('').length, slugsIn('limit=100').length]).toEqual([20, 100])
  })

  test('without a query is the feed of the edition', () => {
    const address = { kind: 'feed', locale: 'de', topic: null, format: 'json' } as const
    expect(filteredFeed('json', 'de', new URLSearchParams(), site)).toEqual({ feed: feedText(address, site) })
  })

  test('is called by all that its articles have in common, and knows its own address', () => {
    const query = 'limit=5&from=2025-08-01&reviewed=true&ai=generated&topics=moon-08,town'
    expect(JSON.parse(feedOf(query))).toMatchObject({
      title: 'Mond ab Relevanz 8, Stadt · KI-generiert · Nur geprüfte Artikel · ab 1.\u00a0August 2025 · Beispielblatt',
      feed_url:
        'https://blatt.example/news/de/feed.json?topics=moon-8,town&ai=generated&reviewed=true&from=2025-08-01&limit=5',
    })
  })

  test.each([
    ['rss', 'href="https://blatt.example/news/de/feed.rss?ai=generated&#x26;limit=1" rel="self"'],
    ['atom', 'href="https://blatt.example/news/de/feed.atom?ai=generated&#x26;limit=1"'],
  ] as const)('in %s says its address and the label first', (format, self) => {
    const feed = feedOf('ai=generated&limit=1', format)
    expect(feed).toContain(self)
    expect(feed).toMatch(/<(?:description|summary)>(?:&lt;p&gt;)?KI-generiert · redaktionell geprüft/)
  })

  test('says in the words of its edition what is wrong with a query, with the topics there are', () => {
    expect(filteredFeed('rss', 'de', new URLSearchParams('topics=mund-5&limit=%00999'), site)).toEqual({
      mistakes: [
        'topics: gefunden „mund-5“, erwartet der Schlüssel eines Themas (science, moon, town), auf Wunsch mit Mindestrelevanz dahinter wie in thema-5.',
        'limit: gefunden „�999“, erwartet eine ganze Zahl von 1 bis 100.\n',
      ].join('\n'),
    })
  })

  test('tells the first ten of many mistakes, so that no answer is many times as long as its query', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `t${at}`)
    const answer = filteredFeed('rss', 'en', new URLSearchParams(`topics=${words.join(',')}`), site)
    const lines = answer && 'mistakes' in answer ? answer.mistakes.split('\n') : []
    expect(lines).toHaveLength(12)
    expect(lines.slice(-2)).toEqual(['And 2990 more mistakes.', ''])
  })

  test('of a topic that has no article in the edition is empty', () => {
    expect(JSON.parse(feedOf('topics=moon', 'json', 'en'))).toMatchObject({ items: [] })
  })

  test('is none where there is no edition', () => {
    expect(filteredFeed('rss', 'fr', new URLSearchParams(), site)).toBeNull()
  })
})

function about(topic: string, relevance: number | null, more: ArticleOverrides & { readonly slug: string }): Article {
  const order = ['moon-3', 'moon-9', 'silent', 'town']
  return buildArticle({
    ...more,
    ...{ date: Date.UTC(2025, 7, 1 + order.indexOf(more.slug)), topics: [topic] },
    topicRelevance: relevance === null ? [] : [{ topic, relevance, reasoning: null }],
  })
}

function feedOf(query: string, format: 'rss' | 'atom' | 'json' = 'json', locale = 'de'): string {
  const answer = filteredFeed(format, locale, new URLSearchParams(query), site)
  if (answer === null || 'mistakes' in answer) throw new Error(`No feed: ${answer?.mistakes}`)
  return answer.feed
}

function slugsIn(query: string): readonly string[] {
  const { items }: { readonly items: readonly { readonly url: string }[] } = JSON.parse(feedOf(query))
  return items.map(({ url }) => url.split('/').at(-2) ?? '')
}
