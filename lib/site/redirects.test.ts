import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toSite } from './site.ts'

function redirectsOf(rules: Readonly<Record<string, string>>, formerPaths: readonly string[] = []) {
  const publication = buildPublication({ redirects: new Map(Object.entries(rules)) })
  const articles = [buildArticle({ formerPaths })]
  const site = toSite(
    { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() },
    Date.UTC(2026, 0, 1),
  )
  return [...site.redirects]
}

const present = '/de/2025/08/11/beispiel/'

test('former paths lead to where an article is now, and the rules of the publication win', () => {
  expect(redirectsOf({ '/b': '/de/', '/c': '/en/' }, ['/a.html', '/b', present])).toEqual([
    ['/a.html', present],
    ['/b', '/de/'],
    ['/c', '/en/'],
  ])
})

test.each([present, present.slice(0, -1), `${present}index.html`, present.toUpperCase()])(
  'a rule never takes the place of an article: %s',
  from => {
    expect(redirectsOf({ [from]: '/de/' })).toEqual([])
  },
)

test('a rule that leads to itself is none', () => {
  expect(redirectsOf({ '/a': '/a/' })).toEqual([])
})
