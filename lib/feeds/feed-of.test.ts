import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { written } from '#lib/article/written-text.ts'
import { feedOf } from './feed-of.ts'
import { reviewedArticle, sampleEdition, sampleFeed, samplePublication } from './fixtures/sample-feed.ts'

const generated = buildArticle({ ai: { involvement: 'generated' } })

describe('an item', () => {
  test('has the label as the first words of its text and its summary', () => {
    const [item] = sampleFeed([generated]).items
    expect(item?.html).toMatch(/^<p><strong>KI-generiert<\/strong> · keine redaktionelle Prüfung dokumentiert · /)
    expect(item?.summary).toBe('KI-generiert · keine redaktionelle Prüfung dokumentiert. Erster Absatz, 1 < 2.')
  })

  test('links the section of its page that explains the label', () => {
    const [item] = sampleFeed([generated]).items
    expect(item?.html).toContain(
      '<a href="https://blatt.example/news/de/2025/08/11/beispiel/#transparency">Wie dieser Text entstand</a>',
    )
  })

  test('has the sources last, escaped and linked', () => {
    const [item] = sampleFeed([generated]).items
    expect(item?.html).toMatch(
      /<h2>Quellen<\/h2><ol><li>Amt: <a href="https:\/\/amt\.example\/g\?a=1&#x26;b=2">Gesetz &#x3C;2025><\/a>, .*<\/ol>$/,
    )
  })

  test.each(['none', 'unknown'] as const)('has no label where the involvement of AI is %s', involvement => {
    const [item] = sampleFeed([buildArticle({ ai: { involvement } })]).items
    expect(item?.html).toMatch(/^<p>Erster Absatz/)
    expect(item?.summary).toBe('Erster Absatz, 1 < 2.')
    expect(item?.disclosure).toMatchObject({ involvement, label: null, iptcTerm: null })
  })

  test('names the reviewer on the day of the publication’s zone', () => {
    const [item] = sampleFeed([reviewedArticle]).items
    expect(item?.summary).toMatch(/^KI-unterstützt · redaktionell geprüft: Ada Prüferin, 13.\u00a0August 2025\. /)
  })

  test('was updated when its newest correction was made', () => {
    expect(sampleFeed([reviewedArticle]).updated).toBe(Date.UTC(2025, 7, 13, 8))
  })

  test('never names an AI system as an author, and the publisher where nobody else is left', () => {
    const byMachine = buildArticle({ authors: [{ key: null, name: 'GPT-5', url: null }], ai: { systems: ['gpt-5'] } })
    const [first, second] = sampleFeed([reviewedArticle, byMachine]).items
    expect(first?.authors.map(({ name }) => name)).toEqual(['Bo Autor'])
    expect(second?.authors.map(({ name }) => name)).toEqual(['Beispielverlag'])
  })

  test('does not make readers load pictures from other hosts', () => {
    const image = { src: 'https://tracker.example/x.gif', alt: '', credit: null, ai: false }
    const [item] = sampleFeed([buildArticle({ image })]).items
    expect(item?.html).not.toContain('tracker')
    expect(item?.image).toBeNull()
  })

  test('shows the lead picture of a host that the publication allows, as its page does', () => {
    const image = { src: 'https://bild.example/x.png', alt: '', credit: null, ai: false }
    const publication = { ...samplePublication, pictureHosts: ['bild.example'] }
    expect(sampleFeed([buildArticle({ image })], { publication }).items[0]?.image).toBe(image.src)
  })

  test('does not make readers load sounds from other hosts, which its page does not offer either', () => {
    const [item] = sampleFeed([buildArticle({ audio: { src: 'https://tracker.example/x.mp3', ai: false } })]).items
    expect(item?.sound).toBeNull()
    expect(item?.html).not.toContain('tracker')
  })

  test('offers its sound by a link that says whether a synthetic voice reads', () => {
    const audio = { src: '/media/ton.ogg', ai: true }
    const [item] = sampleFeed([buildArticle({ audio })], { bytes: 1234 }).items
    const url = 'https://blatt.example/news/media/ton.ogg'
    const title = 'Artikel anhören · KI-generierte Stimme'
    expect(item?.sound).toEqual({ url, title, type: 'audio/ogg', bytes: 1234, seconds: 252 })
    expect(item?.html).toContain(`<p><a href="${url}">${title}</a></p>`)
  })

  test('says in the alternative text too that AI made a picture', () => {
    const image = { src: '/media/bild.jpg', alt: 'Ein Hafen', credit: null, ai: true }
    const [item] = sampleFeed([buildArticle({ image })]).items
    expect(item?.html).toContain('alt="KI-generiertes Bild: Ein Hafen"')
  })

  test('marks the words of the label where the text has another language', () => {
    const [item] = sampleFeed([buildArticle({ language: 'fr', ai: { involvement: 'generated' } })]).items
    expect(item?.html).toMatch(/^<p lang="en" dir="ltr"><strong>AI-generated<\/strong>/)
    expect(item?.html).toContain('<h2 lang="en" dir="ltr">Sources</h2>')
  })

  test('links its record', () => {
    const [item] = sampleFeed([generated]).items
    expect(item?.disclosure.recordUrl).toBe('https://blatt.example/news/de/2025/08/11/beispiel/disclosure.json')
  })

  test('may have more corrections than a function takes arguments', () => {
    const at = Date.UTC(2025, 7, 13)
    const corrections = Array.from({ length: 150_000 }, () => ({ at, kind: 'update' as const, text: 'x' }))
    const [item] = sampleFeed([buildArticle({ corrections })]).items
    expect(item?.updated).toBe(at)
    expect(item?.html).toMatch(/<\/ul><h2>Quellen/)
  })

  test('says by itself that it is written from right to left', () => {
    const [item] = sampleFeed([buildArticle({ language: 'he', title: 'שלום' })]).items
    expect(item?.html).toMatch(/^<div lang="he" dir="rtl"><p>/)
  })
})

describe('a feed', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    buildArticle({ slug: `a-${index}`, date: Date.UTC(2025, 6, 1 + index) }),
  )

  test('has the newest twenty articles, newest first', () => {
    const { items } = sampleFeed(many)
    expect(items).toHaveLength(20)
    expect(items[0]?.url).toContain('/a-29/')
  })

  test('has as many articles as it is asked for', () => {
    expect(sampleFeed(many, { size: 3 }).items).toHaveLength(3)
  })

  test('leaves out what is withdrawn or expired', () => {
    const gone = buildArticle({ slug: 'weg', withdrawn: { at: Date.UTC(2025, 7, 12), reason: 'falsch' } })
    const over = buildArticle({ slug: 'vorbei', expires: Date.UTC(2025, 7, 12) })
    expect(sampleFeed([generated, gone, over]).items).toHaveLength(1)
  })

  test('of a topic names it and holds its articles only', () => {
    const articles = [reviewedArticle, generated]
    const topic = sampleEdition(articles).topics.get('energie')
    const feed = sampleFeed(articles, topic ? { topic } : {})
    expect(feed.title).toBe('Thema: Energie & Klima · Beispielblatt')
    expect(feed.items.map(item => item.topics)).toEqual([['Energie & Klima']])
  })

  test('names an article the same in every run, whatever became of it and of others', () => {
    const later = { ...generated, title: 'Neue Überschrift', updated: Date.UTC(2025, 7, 20), text: written('Anders.') }
    const [first] = sampleFeed([generated]).items
    const again = sampleFeed([later, ...many]).items.find(({ title }) => title === 'Neue Überschrift')
    expect(again).toMatchObject({ id: first?.id, url: first?.url, published: first?.published })
    expect(again?.updated).toBe(Date.UTC(2025, 7, 20))
  })

  test('that holds nothing is as old as what it could have held', () => {
    const { listed } = sampleEdition([generated, reviewedArticle])
    const subject = { publication: samplePublication, locale: 'de', name: 'Auswahl', entries: [], edition: listed }
    const nothing = { html: '', sources: [], excerpt: '' }
    const feed = feedOf({ ...subject, rendered: () => nothing, teaser: () => nothing, feedUrl: '', homeUrl: '' })
    expect(feed).toMatchObject({ items: [], updated: Date.UTC(2025, 7, 13, 8) })
  })

  test('without articles is a feed all the same', () => {
    expect(sampleFeed([])).toMatchObject({ items: [], updated: 0, title: 'Beispielblatt' })
  })
})
