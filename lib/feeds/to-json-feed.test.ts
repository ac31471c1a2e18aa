import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { jsonFeedSchema } from './fixtures/json-feed-schema.ts'
import { schemaCheck } from './fixtures/json-schema.ts'
import { hostileFeed, hostileHeadlines, sampleFeed } from './fixtures/sample-feed.ts'
import { toJsonFeed } from './to-json-feed.ts'

const findings = schemaCheck(jsonFeedSchema)
const feed = JSON.parse(toJsonFeed(hostileFeed()))

describe('a JSON feed', () => {
  test('is written as its golden', async () => {
    await expect(toJsonFeed(hostileFeed())).toMatchFileSnapshot('goldens/feed.json')
  })

  test('holds to version 1.1', () => {
    expect(findings(feed)).toEqual([])
    expect(findings(JSON.parse(toJsonFeed(sampleFeed([]))))).toEqual([])
  })

  test.each([
    ['without a version', { version: undefined }],
    ['of an older version', { version: 'https://jsonfeed.org/version/1' }],
    ['with an author like those of older versions', { author: { name: 'Ada' } }],
    ['with a number as an id', { items: [{ ...feed.items[0], id: 1 }] }],
    ['with a text in no form', { items: [{ ...feed.items[0], content_html: undefined }] }],
    ['with a date that is none', { items: [{ ...feed.items[0], date_published: '11. August' }] }],
    ['with a relative address', { items: [{ ...feed.items[0], url: '/de/' }] }],
  ])('%s would not', (_, part) => {
    expect(findings({ ...feed, ...part })).not.toEqual([])
  })

  test('keeps every headline as it is', () => {
    const titles = feed.items.map((item: { title: string }) => item.title)
    expect(titles).toEqual(expect.arrayContaining([...hostileHeadlines]))
  })

  test('says what is on record about AI', () => {
    expect(feed.items[1]._kiosk_disclosure).toEqual({
      about: 'https://blatt.example/news/schema/disclosure/v1.json',
      record: `${feed.items[1].url}disclosure.json`,
      explained: `${feed.items[1].url}#transparency`,
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
