import { describe, expect, test } from 'vitest'
import { hostileHeadlines } from './fixtures/sample-feed.ts'
import { parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { type NewsUrl, toNewsSitemap } from './to-news-sitemap.ts'

const now = Date.UTC(2025, 7, 11, 12)
const hour = 60 * 60 * 1000
const news = (published: number, overrides: Partial<NewsUrl> = {}): NewsUrl => ({
  url: `https://blatt.example/${published}/`,
  language: 'de',
  title: 'Nachricht',
  published,
  ...overrides,
})
const parsed = (articles: readonly NewsUrl[]) => parseStrictly(toNewsSitemap(articles, 'Blatt & Co', now))

describe('a news sitemap', () => {
  test('is written as its golden', async () => {
    const articles = hostileHeadlines.map((title, index) => news(now - index * hour, { title }))
    await expect(toNewsSitemap(articles, 'Blatt & Co', now)).toMatchFileSnapshot('goldens/news-sitemap.xml')
    expect(textsOf(parsed(articles), 'news:title')).toContain(hostileHeadlines[1])
  })

  test('holds the two days before now, newest first', () => {
    const document = parsed([news(now - 49 * hour), news(now - 47 * hour), news(now), news(now + hour)])
    expect(textsOf(document, 'news:publication_date')).toEqual(['2025-08-11T12:00:00Z', '2025-08-09T13:00:00Z'])
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
