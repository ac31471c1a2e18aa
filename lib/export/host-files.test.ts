import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toSite } from '#lib/site/site.ts'
import { hostFiles } from './host-files.ts'

test('no former address of an article redirects more than itself', () => {
  const articles = [buildArticle({ formerPaths: ['/*', '/old/:slug', '/a b.html'] })]
  const publication = buildPublication({ basePath: '' })
  const site = toSite(
    { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() },
    Date.UTC(2025, 11, 1),
  )
  const rows = hostFiles(site).get('_redirects')?.trimEnd().split('\n')
  expect(rows?.map(row => row.split(' ')[0])).toEqual(['/old/%3Aslug', '/a%20b.html'])
})
