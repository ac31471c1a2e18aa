import { describe, expect, test } from 'vitest'
import { hostileHeadlines } from './fixtures/sample-feed.ts'
import { parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { isNews, type NewsUrl, toNewsSitemap } from './to-news-sitemap.ts'

const now = Date.UTC(2025, 7, 11, 12)
const hour = 60 * 60 * 1000
const news = (published: number, overrides: Partial<NewsUrl> = {}): NewsUrl => ({
  url: `https://blatt.example/${published}/`,
  language: 'de',
  title: 'Nachricht',
  published,
  ...overrides,
})
const parsed = (articles: readonly NewsUrl[]) => parseStrictly(toNewsSitemap(articles, 'Blatt & Co'))

describe('a news sitemap', () => {
  test('is written as its golden', async () => {
    const articles = hostileHeadlines.map((title, index) => news(now - index * hour, { title }))
    await expect(toNewsSitemap(articles, 'Blatt & Co')).toMatchFileSnapshot('goldens/news-sitemap.xml')
    expect(textsOf(parsed(articles), 'news:title')).toContain(hostileHeadlines[1])
  })

  test('holds the two days before now', () => {
    const hours = [-1, 0, 47, 48].filter(age => isNews(now - age * hour, now))
    expect(hours).toEqual([0, 47])
  })

  test('has the newest first', () => {
    const document = parsed([news(now - 2 * hour), news(now), news(now - hour)])
    expect(textsOf(document, 'news:publication_date')).toEqual([12, 11, 10].map(hour => `2025-08-11T${hour}:00:00Z`))
  })

  test('holds at most a thousand articles', () => {
    const articles = Array.from({ length: 1001 }, (_, index) => news(now - index))
    expect(textsOf(parsed(articles), 'loc')).toHaveLength(1000)
  })

  test.each([
    ['de-AT', 'de'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['zh', 'zh-cn'],
  ])('writes the language %s as %s', (language, expected) => {
    expect(textsOf(parsed([news(now, { language })]), 'news:language')).toEqual([expected])
  })
})
