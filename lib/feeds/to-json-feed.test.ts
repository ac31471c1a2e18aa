import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { hostileFeed, hostileHeadlines, sampleFeed } from './fixtures/sample-feed.ts'
import { toJsonFeed } from './to-json-feed.ts'

const feed = JSON.parse(toJsonFeed(hostileFeed()))

describe('a JSON feed', () => {
  test('is written as its golden', async () => {
    await expect(toJsonFeed(hostileFeed())).toMatchFileSnapshot('goldens/feed.json')
  })

  test('has what version 1.1 requires', () => {
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Beispielblatt', language: 'de' })
    for (const item of feed.items) expect([typeof item.id, typeof item.content_html]).toEqual(['string', 'string'])
  })

  test('keeps every headline as it is', () => {
    const titles = feed.items.map((item: { title: string }) => item.title)
    expect(titles).toEqual(expect.arrayContaining([...hostileHeadlines]))
  })

  test('says what is on record about AI', () => {
    expect(feed.items[1]._kiosk_disclosure).toEqual({
      about: `${feed.items[1].url}#transparency`,
      involvement: 'generated',
      status: 'unrecorded',
      label: 'KI-generiert · keine redaktionelle Prüfung dokumentiert',
    })
  })

  test('makes silence no assertion', () => {
    const [item] = JSON.parse(toJsonFeed(sampleFeed([buildArticle()]))).items
    expect(item._kiosk_disclosure).toMatchObject({ involvement: 'unknown', label: null })
  })
})
