import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { parseStrictly, textsOf } from '#lib/feeds/fixtures/strict-xml.ts'
import { toSite } from './site.ts'
import { textOf } from './text-of.ts'

const now = Date.UTC(2025, 7, 20)
const hour = 3_600_000

test('the news sitemap holds the articles of the last two days in all languages, and asks the others for nothing', () => {
  const recent = [
    buildArticle({ slug: 'a', language: 'de', date: now - 47 * hour }),
    buildArticle({ slug: 'b', language: 'en', date: now - hour }),
  ]
  const old = buildArticle({ slug: 'c', date: now - 48 * hour })
  Object.defineProperty(old, 'title', {
    get: () => {
      throw new Error('The title of an old article was asked for.')
    },
  })
  const publication = buildPublication()
  const articles = [old, ...recent]
  const site = toSite({ publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }, now)
  const document = parseStrictly(textOf({ kind: 'news-sitemap' }, site) ?? '')
  expect(textsOf(document, 'loc')).toEqual([
    'https://blatt.example/news/en/2025/08/19/b/',
    'https://blatt.example/news/de/2025/08/18/a/',
  ])
})
