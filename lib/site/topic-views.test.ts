import { describe, expect, test } from 'vitest'
import type { PageAddress } from '#lib/article/address.ts'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toPath } from '#lib/article/paths.ts'
import { pageAddresses } from './addresses.ts'
import { toSite } from './site.ts'
import { viewOf } from './view-of.ts'

const topics = {
  closed: true,
  list: [
    { key: 'science', name: { de: 'Wissenschaft' } },
    { key: 'space', name: { de: 'Raumfahrt' }, parent: 'science' },
    { key: 'moon', name: { de: 'Mond' }, parent: 'space' },
    { key: 'town', name: { de: 'Stadt' } },
    { key: 'sea', name: { de: 'Meer' }, parent: 'science' },
  ],
}
/** Eight articles about the moon, more relevant from one to the next, and two that say nothing of relevance. */
const site = toSite(
  {
    publication: buildPublication({ basePath: '', languages: ['de'], pageSize: 2, topics }),
    articles: [
      ...Array.from({ length: 8 }, (_, index) => about('moon', index, index)),
      about('town', 8, null),
      about('space', 9, null),
    ],
    ...{ pages: [], issues: [], leftOut: [], media: new Map() },
  },
  Date.UTC(2025, 9, 1),
)

describe('topics', () => {
  test('stand in the masthead and on their page by those at the top', () => {
    const view = topicsView()
    expect(view.shell.topics.map(({ text }) => text)).toEqual(['Wissenschaft', 'Stadt'])
    expect(view.topics.map(({ count, text }) => [text, count])).toEqual([
      ['Wissenschaft', 9],
      ['Stadt', 1],
    ])
  })

  test('hold those that are a part of them, without those that have no article', () => {
    expect(topicsView().topics[0]?.children).toEqual([
      {
        ...{ text: 'Raumfahrt', href: '/de/topics/space/', count: 9 },
        children: [{ text: 'Mond', href: '/de/topics/moon/', count: 8, children: [] }],
      },
    ])
  })

  test('name what they are a part of, from the top', () => {
    expect(topicView({ kind: 'topic-older', locale: 'de', topic: 'moon', number: 1 }).parents).toEqual([
      { text: 'Wissenschaft', href: '/de/topics/science/' },
      { text: 'Raumfahrt', href: '/de/topics/space/' },
    ])
  })
})

describe('the structured data of a topic', () => {
  test('says what it is a part of, and nothing for one at the top', () => {
    const jsonLdOf = (topic: string) => topicView({ kind: 'topic', locale: 'de', topic }).shell.head.jsonLd
    expect(JSON.stringify(jsonLdOf('moon'))).toContain(
      '"position":2,"name":"Raumfahrt","item":{"@type":"WebPage","@id":"https://blatt.example/de/topics/space/"}',
    )
    expect(jsonLdOf('science')).toBeNull()
  })
})

describe('a topic by relevance', () => {
  test('shows the most relevant articles of the topic and of those below it, as many as two list pages hold', () => {
    const view = topicView({ kind: 'topic-relevance', locale: 'de', topic: 'science' })
    expect(view.teasers.map(({ headline }) => headline)).toEqual(['moon 7', 'moon 6', 'moon 5', 'moon 4'])
    expect(view).toMatchObject({ count: 9, shown: 4 })
    expect(view.shell.head).toMatchObject({ title: 'Wissenschaft · Nach Relevanz · Beispielblatt' })
  })

  test('exists where an article states its relevance, linked from the topic by date', () => {
    const paths = [...pageAddresses(site)].map(toPath).filter(path => path.endsWith('/relevance/'))
    expect(paths).toEqual(['science', 'space', 'moon'].map(key => `/de/topics/${key}/relevance/`))
    expect(topicView({ kind: 'topic', locale: 'de', topic: 'moon' })).toMatchObject({
      orders: [
        { text: 'Nach Datum', href: '/de/topics/moon/', isCurrent: true },
        { text: 'Nach Relevanz', href: '/de/topics/moon/relevance/', isCurrent: false },
      ],
    })
    expect(topicView({ kind: 'topic', locale: 'de', topic: 'town' })).toMatchObject({ orders: [] })
    expect(viewOf({ kind: 'topic-relevance', locale: 'de', topic: 'town' }, site)).toBeNull()
  })
})

function about(topic: string, index: number, relevance: number | null) {
  return buildArticle({
    ...{ slug: `${topic}-${index}`, title: `${topic} ${index}`, date: Date.UTC(2025, 7, 1 + index), topics: [topic] },
    topicRelevance: relevance === null ? [] : [{ topic, relevance, reasoning: null }],
  })
}

function topicsView() {
  const view = viewOf({ kind: 'topics', locale: 'de' }, site)
  if (view?.kind !== 'topics') throw new Error('There is no page of topics.')
  return view
}

function topicView(address: PageAddress) {
  const view = viewOf(address, site)
  if (view?.kind !== 'topic') throw new Error(`There is no topic at ${toPath(address)}.`)
  return view
}
