import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { filteredFeed } from './filtered-feed.ts'
import { recentTexts } from './recent-texts.ts'
import { toSite } from './site.ts'
import type { TextStore } from './text-store.ts'

const articles = [1, 2, 3].map(day => buildArticle({ slug: `a${day}`, title: `A${day}`, date: Date.UTC(2025, 7, day) }))
const publication = buildPublication()

/** What a store keeps anew while feeds are asked for, by the slugs of their articles. */
function rendered(store: TextStore, queries: readonly string[]): readonly string[] {
  const slugs: string[] = []
  const texts: TextStore = {
    ...store,
    keep: (use, kept) => {
      slugs.push(use.article.slug)
      store.keep(use, kept)
    },
  }
  for (const [at, query] of queries.entries()) {
    const library = { articles, publication, pages: [], issues: [], leftOut: [], media: new Map() }
    const site = toSite(library, Date.UTC(2026, 0, 1 + at), { texts })
    filteredFeed('rss', 'de', new URLSearchParams(query), site)
  }
  return slugs
}

test('a text is rendered once for all feeds that hold it, also at a later instant', () => {
  expect(rendered(recentTexts(9), ['limit=2', 'limit=3', 'from=2025-08-01'])).toEqual(['a3', 'a2', 'a1'])
})

test('the text that was not used for longest is forgotten first', () => {
  expect(rendered(recentTexts(2), ['limit=2', 'limit=1', 'limit=3', 'limit=1'])).toEqual(['a3', 'a2', 'a1', 'a3'])
})

test('a text is not the same on a page of another address', () => {
  const store = recentTexts(9)
  const [article = buildArticle()] = articles
  const text = { html: '', sources: [], minutes: null, teaser: { html: '', excerpt: '' } }
  const kept = { text, asked: [] }
  store.keep({ article, page: 'https://a.example/', with: '' }, kept)
  expect(store.find({ article, page: 'https://b.example/', with: '' })).toBeNull()
  store.keep({ article, page: null, with: '' }, kept)
  expect(store.find({ article, page: null, with: '' })).toBeNull()
})
