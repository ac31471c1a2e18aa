import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { type ArticleOverrides, buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { relatedEntries } from './related-entries.ts'
import { toSite } from './site.ts'

const place = { line: 3, column: 1 }
const naming = (...names: readonly string[]) => names.map(name => ({ name, place }))

function article(slug: string, at: number, overrides: ArticleOverrides = {}): Article {
  const date = Date.UTC(2025, 0, at)
  return buildArticle({ slug, file: `articles/de/2025-01-${at}-${slug}.md`, title: slug, date, ...overrides })
}

/** Where the page of one article leads, by slugs. */
function ledTo(slug: string, articles: readonly Article[], publication = buildPublication()) {
  const library = { articles, publication, pages: [], issues: [], leftOut: [], media: new Map() }
  const site = toSite(library, Date.UTC(2026, 0, 1))
  const found = [...site.editions.values()].flatMap(edition =>
    [...edition.byPath.values()]
      .filter(entry => entry.article.slug === slug)
      .map(entry => relatedEntries(entry, edition, site)),
  )
  const slugs = (kind: 'earlier' | 'later' | 'others') =>
    found.flatMap(one => one[kind].map(entry => entry.article.slug))
  return { earlier: slugs('earlier'), later: slugs('later'), others: slugs('others') }
}

test('an article leads to those it names, by file, end of the address or address, in their order', () => {
  const names = naming('2025-01-2-b', 'https://blatt.example/news/de/2025/01/03/c/', 'a')
  const others = [article('a', 1), article('b', 2), article('c', 3)]
  expect(ledTo('d', [...others, article('d', 4, { related: names })]).others).toEqual(['b', 'c', 'a'])
})

test('an article does not lead to drafts, to what was taken back, to itself, or where a name may mean several', () => {
  const withdrawn = { at: Date.UTC(2025, 2, 1), reason: 'Falsch.' }
  const others = [article('a', 1, { draft: true }), article('b', 2, { withdrawn }), article('c', 3), article('c', 4)]
  expect(ledTo('d', [...others, article('d', 5, { related: naming('a', 'b', 'c', 'd') })]).others).toEqual([])
})

test('a story leads to the three articles next to one on each side, from old to new', () => {
  const story = Array.from({ length: 9 }, (_, at) => article(`s${at}`, at + 1, { story: 'hitze' }))
  expect(ledTo('s4', story)).toEqual({ earlier: ['s1', 's2', 's3'], later: ['s5', 's6', 's7'], others: [] })
})

test('an article of the story that a page shows is not shown again because it is named', () => {
  const story = [article('a', 1, { story: 'hitze' }), article('c', 3, { story: 'hitze' })]
  const one = article('b', 2, { story: 'hitze', related: naming('a', 'x', 'c') })
  expect(ledTo('b', [...story, one, article('x', 4)])).toEqual({ earlier: ['a'], later: ['c'], others: ['x'] })
})

test('what is found is left out where the article or the publication says so', () => {
  const page = 'abcdefghijklmnopqrstuvwx'
  const articles = Array.from({ length: 40 }, (_, at) =>
    article(`a${at}`, 1, { marks: `w${String(at).padStart(3, '0')}` }),
  )
  const story = [
    article('alt', 2, { marks: `oldd  ${page}` }),
    article('x', 4, { marks: `x111` }),
    article('neu', 6, { marks: `neww  ${page}` }),
  ]
  expect(ledTo('neu', [...articles, ...story]).earlier).toEqual(['alt'])
  expect(ledTo('alt', [...articles, ...story]).later).toEqual(['neu'])
  const silent = [...articles, ...story.slice(0, 2), article('neu', 6, { marks: `neww  ${page}`, related: 'none' })]
  expect(ledTo('neu', silent)).toEqual({ earlier: [], later: [], others: [] })
  const off = buildPublication({ showsRelated: false })
  expect(ledTo('alt', [...articles, ...story], off).later).toEqual([])
})
