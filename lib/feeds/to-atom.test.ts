import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { hostileFeed, sampleFeed } from './fixtures/sample-feed.ts'
import { attributesOf, parseStrictly, textsOf } from './fixtures/strict-xml.ts'
import { toAtom } from './to-atom.ts'

const feed = hostileFeed()
const document = parseStrictly(toAtom(feed))

describe('an Atom feed', () => {
  test('is written as its golden', async () => {
    await expect(toAtom(feed)).toMatchFileSnapshot('goldens/feed.atom.xml')
  })

  test('has what RFC 4287 requires of the feed and of each entry', () => {
    for (const parent of [document.documentElement, ...document.getElementsByTagName('entry')]) {
      const names = [...(parent?.childNodes ?? [])].map(({ nodeName }) => nodeName)
      for (const name of ['id', 'title', 'updated']) expect(names.filter(other => other === name)).toHaveLength(1)
      expect(names).toEqual(expect.arrayContaining(['author', 'link']))
    }
  })

  test('has ids that differ from each other and from the feed’s', () => {
    expect(new Set(textsOf(document, 'id')).size).toBe(feed.items.length + 1)
  })

  test('has an author with a name, and one page per language, for each entry', () => {
    for (const entry of document.getElementsByTagName('entry')) {
      expect(textsOf(document, 'name').every(name => name !== '')).toBe(true)
      const alternates = [...entry.getElementsByTagName('link')].filter(
        link => link.getAttribute('rel') === 'alternate',
      )
      expect(alternates.map(link => link.getAttribute('hreflang'))).toEqual(['de'])
    }
  })

  test('has full texts that say they are HTML', () => {
    expect(attributesOf(document, 'content', 'type')).toEqual(feed.items.map(() => 'html'))
  })

  test('links the record of each entry', () => {
    const records = [...document.getElementsByTagName('link')].filter(
      link => link.getAttribute('rel') === 'describedby',
    )
    expect(records.map(link => link.getAttribute('href'))).toEqual(feed.items.map(({ url }) => `${url}disclosure.json`))
  })

  test('leaves out a length that nobody knows', () => {
    const audio = { src: '/media/weg.mp3', ai: false }
    const silent = parseStrictly(toAtom(sampleFeed([buildArticle({ audio })])))
    expect(attributesOf(silent, 'link', 'length')).toEqual([])
    expect(attributesOf(document, 'link', 'length')).toEqual(['48000'])
  })

  test('has dates in the form of RFC 3339', () => {
    const dates = [...textsOf(document, 'updated'), ...textsOf(document, 'published')]
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  })

  test('has absolute addresses', () => {
    const hrefs = attributesOf(document, 'link', 'href')
    expect(hrefs.length).toBeGreaterThan(feed.items.length)
    for (const href of hrefs) expect(new URL(href).host).toBe('blatt.example')
  })

  test('names the digital source type with the words of the label', () => {
    const category = document.getElementsByTagName('entry')[1]?.getElementsByTagName('category')[0]
    expect(category?.getAttribute('scheme')).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/')
    expect(category?.getAttribute('term')).toBe('trainedAlgorithmicMedia')
    expect(category?.getAttribute('label')).toBe('KI-generiert')
  })

  test('is valid without articles', () => {
    expect(textsOf(parseStrictly(toAtom(sampleFeed([]))), 'updated')).toEqual(['1970-01-01T00:00:00Z'])
  })
})
