import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Library } from '#lib/article/library.ts'
import { toPath } from '#lib/article/paths.ts'
import { pageAddresses } from './addresses.ts'
import { type Site, toSite } from './site.ts'
import { viewOf } from './view-of.ts'

const day = 86_400_000
const start = Date.UTC(2024, 10, 1)
const now = Date.UTC(2025, 2, 1)
const people = ['ada', 'bo'].map(key => ({ key, name: key, role: {}, url: null }))
const count = 81

const articles = Array.from({ length: count }, (_, index) => articleAt(index))

describe('one new article changes', () => {
  test('the lists that show it, the page before it and what counts all articles', () => {
    expect(changedBy(articleAt(count))).toEqual([
      '/',
      '/de/',
      '/de/2025/',
      '/de/2025/01/',
      '/de/2025/01/20/a80/',
      '/de/ai/',
      '/de/archive/',
      '/de/people/ada/',
      '/de/search/',
      '/de/topics/',
      '/de/topics/t0/',
    ])
  })

  test('besides, the last older page of lists that grow by a page', () => {
    const before = Array.from({ length: 89 }, (_, index) => articleAt(index))
    const older = changedBy(articleAt(89), before).filter(path => path.includes('older'))
    expect(older).toEqual(['/de/older/16/', '/de/topics/t2/older/4/'])
  })

  test('besides, the month before it where it is the first of its month', () => {
    const changed = changedBy({ ...articleAt(count), ...datedOn(Date.UTC(2025, 1, 1)) })
    expect(changed.filter(path => /\/\d{4}\/\d{2}\/$/.test(path))).toEqual(['/de/2025/01/'])
  })
})

function changedBy(added: Library['articles'][number], before: Library['articles'] = articles): readonly string[] {
  const [old, grown] = [viewsOf(siteOf(before)), viewsOf(siteOf([...before, added]))]
  return [...old]
    .filter(([path, view]) => grown.get(path) !== view)
    .map(([path]) => path)
    .sort()
}

function viewsOf(site: Site): ReadonlyMap<string, string> {
  return new Map(
    [...pageAddresses(site)].map(address => [toPath(address), JSON.stringify(viewOf(address, site))] as const),
  )
}

function siteOf(articles: Library['articles']): Site {
  const publication = buildPublication({ basePath: '', languages: ['de'], pageSize: 5, people })
  return toSite({ publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }, now)
}

/** One article in ten is by Bo, all others by Ada; topics take turns. */
function articleAt(index: number) {
  return buildArticle({
    slug: `a${index}`,
    file: `articles/${index}.md`,
    topics: [`t${index % 3}`],
    authors: [{ key: index % 10 === 0 ? 'bo' : 'ada', name: 'x', url: null }],
    ai: { involvement: 'generated' },
    ...datedOn(start + index * day),
  })
}

function datedOn(date: number) {
  const utc = new Date(date)
  return { date, day: { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() } }
}
