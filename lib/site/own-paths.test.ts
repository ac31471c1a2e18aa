import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Library } from '#lib/article/library.ts'
import { isOwnPath } from './own-paths.ts'
import { toSite } from './site.ts'

const page = {
  file: 'pages/de/ai.md',
  key: 'ai',
  language: 'de',
  title: 'KI',
  slug: 'ki',
  format: 'md',
  body: '',
} as const
const library: Library = {
  publication: buildPublication(),
  articles: [],
  pages: [page],
  issues: [],
  leftOut: [],
  media: new Map([['/images/a.png', { disk: '/disk/a.png', bytes: null, seconds: null }]]),
}

describe('own paths', () => {
  test.each(readdirSync('public').map(file => `/${file}`))('%s of public/ is the site’s own', path => {
    expect(isOwnPath(path, library)).toBe(true)
  })

  test.each([
    '/',
    '/index.html',
    '/de/',
    '/de/older/1/',
    '/en/topics/x/rss.xml',
    '/sitemap.xml',
    '/sitemaps/articles-1.xml',
    '/disclosures/2025-08.csv',
    '/de/ki/',
    '/de/search/',
    '/de/search/2025/pagefind-entry.json',
    '/images/a.png',
    '/.kiosk-export.json',
    '/_kiosk/site.css',
    '/404.html',
    '/DE/',
    '/De/Older/1/',
    '/Robots.TXT',
    '/DE/KI/',
    '/_worker.js',
    '/Media/x',
  ])('%s is the site’s own', path => {
    expect(isOwnPath(path, library)).toBe(true)
  })

  test.each(['/2025/08/11/alt.html', '/blog/alt/', '/fr/', '/de/alt/', '/archive/'])('%s may lead on', path => {
    expect(isOwnPath(path, library)).toBe(false)
  })

  test('an article cannot take the front, a feed or an icon as its former address', () => {
    const article = buildArticle({ formerPaths: ['/', '/de/rss.xml', '/icon.svg', '/alt.html'] })
    const site = toSite({ ...library, articles: [article] }, Date.UTC(2025, 11, 1))
    expect([...site.redirects.keys()]).toEqual(['/alt.html'])
  })
})
