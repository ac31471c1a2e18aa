import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { hostileFeed, sampleFeed } from './fixtures/sample-feed.ts'
import { attributesOf, parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { toRss } from './to-rss.ts'

const feed = hostileFeed()
const document = parseStrictly(toRss(feed))

describe('an RSS feed', () => {
  test('is written as its golden', async () => {
    await expect(toRss(feed)).toMatchFileSnapshot('goldens/feed.rss.xml')
  })

  test('has the elements that RSS 2.0 requires of a channel', () => {
    const channel = document.getElementsByTagName('channel')[0]
    const names = [...(channel?.childNodes ?? [])].map(({ nodeName }) => nodeName)
    expect(names).toEqual(
      expect.arrayContaining(['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link']),
    )
  })

  test('has ids that are permalinks and differ', () => {
    const ids = textsOf(document, 'guid')
    expect(new Set(ids).size).toBe(feed.items.length)
    expect(attributesOf(document, 'guid', 'isPermaLink')).toEqual(feed.items.map(() => 'true'))
    expect(ids.every(id => id.startsWith('https://blatt.example/news/de/'))).toBe(true)
  })

  test('has dates in the form of RFC 822', () => {
    const dates = [...textsOf(document, 'pubDate'), ...textsOf(document, 'lastBuildDate')]
    const rfc822 =
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
    for (const date of dates) expect(date).toMatch(rfc822)
  })

  test('names the digital source type by its IPTC term', () => {
    const [first, second] = [...document.getElementsByTagName('item')]
    const categoryOf = (item: typeof first) => item?.getElementsByTagName('category')[0]
    expect(categoryOf(second)?.getAttribute('domain')).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/')
    expect(categoryOf(second)?.textContent).toBe('trainedAlgorithmicMedia')
    expect(categoryOf(first)?.textContent).toBe('compositeWithTrainedAlgorithmicMedia')
  })

  test('names no digital source type where nothing is known', () => {
    const silent = parseStrictly(toRss(sampleFeed([buildArticle()])))
    expect(textsOf(silent, 'category')).toEqual([])
  })

  test('gives summaries as HTML, so that a < b stays a < b', () => {
    expect(textsOf(document, 'description').at(-1)).toContain('1 &#x3C; 2')
  })

  test('keeps a hostile headline a headline', () => {
    expect(textsOf(document, 'title')).toContain('</title><script>alert(1)</script>')
    expect(textsOf(document, 'title')).toContain('CDATA ends ]]> here, and ]]]]>> there')
  })

  test('is valid without articles', () => {
    expect(textsOf(parseStrictly(toRss(sampleFeed([]))), 'lastBuildDate')).toEqual(['Thu, 01 Jan 1970 00:00:00 GMT'])
  })
})
