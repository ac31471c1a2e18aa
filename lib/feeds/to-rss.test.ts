import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { hostileFeed, sampleFeed } from './fixtures/sample-feed.ts'
import { attributesOf, parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { toRss } from './to-rss.ts'

const feed = hostileFeed()
const document = parseStrictly(toRss(feed))

/** The children of an element that have a (prefixed) name. */
const childrenOf = (element: { readonly childNodes: Iterable<{ nodeName: string }> } | undefined, name: string) =>
  [...(element?.childNodes ?? [])].filter(({ nodeName }) => nodeName === name)

describe('an RSS feed', () => {
  test('is written as its golden', async () => {
    await expect(toRss(feed)).toMatchFileSnapshot('goldens/feed.rss.xml')
  })

  test('has the elements that RSS 2.0 requires of a channel, each once', () => {
    const [channel] = document.getElementsByTagName('channel')
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link'])
      expect(childrenOf(channel, name)).toHaveLength(1)
  })

  test('has in every item what makes it one, each once', () => {
    for (const item of document.getElementsByTagName('item'))
      for (const name of ['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded'])
        expect(childrenOf(item, name)).toHaveLength(1)
  })

  test('has no element or attribute that RSS 2.0 does not know, but those of named modules', () => {
    const names = [...document.getElementsByTagName('*')].map(({ nodeName }) => nodeName)
    expect(new Set(names.filter(name => !name.includes(':')))).toEqual(
      new Set([
        ...['rss', 'channel', 'title', 'link', 'description', 'language', 'lastBuildDate', 'ttl'],
        ...['item', 'guid', 'pubDate', 'category', 'enclosure'],
      ]),
    )
    expect(attributesOf(document, 'rss', 'version')).toEqual(['2.0'])
  })

  test('has a sound with its address, true length and type, as all three are required', () => {
    const enclosures = [...document.getElementsByTagName('enclosure')]
    expect(enclosures.map(({ attributes }) => [...attributes].map(({ name, value }) => [name, value]))).toEqual([
      [
        ['url', 'https://blatt.example/news/media/ton.ogg'],
        ['length', '48000'],
        ['type', 'audio/ogg'],
      ],
    ])
  })

  test('has no sound whose length nobody knows', () => {
    const audio = { src: '/media/weg.mp3', ai: false }
    expect(toRss(sampleFeed([buildArticle({ audio })]))).not.toContain('<enclosure')
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
    const empty = parseStrictly(toRss(sampleFeed([])))
    expect([textsOf(empty, 'title'), textsOf(empty, 'lastBuildDate')]).toEqual([['Beispielblatt'], []])
  })
})
