import { expect, test } from 'vitest'
import { toRobots } from './to-robots.ts'

test('robots may read everything and find the sitemaps', () => {
  expect(toRobots(['https://blatt.example/sitemap.xml', 'https://blatt.example/news-sitemap.xml'])).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://blatt.example/sitemap.xml\nSitemap: https://blatt.example/news-sitemap.xml\n',
  )
})

test('without sitemaps there are the rules alone', () => {
  expect(toRobots([])).toBe('User-agent: *\nAllow: /\n')
})
