import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { resolverOf } from './resolve.ts'
import { toSite } from './site.ts'

const now = Date.UTC(2025, 11, 1)
const date = Date.UTC(2020, 0, 1)

const articles = [
  buildArticle({ file: '_posts/2020-01-01-a.md', slug: 'a', date, formerPaths: ['/2020/01/01/a.html'] }),
  buildArticle({ file: 'kat/_posts/2020-01-01-b.md', slug: 'b', date, formerPaths: ['/kat/b/'] }),
  buildArticle({ file: '_posts/en/2020-01-01-c.md', slug: 'c', date, formerPaths: ['/c'] }),
  buildArticle({ file: '_posts/de/2020-01-01-c.md', slug: 'cc', date }),
  buildArticle({ file: '_drafts/2020-01-01-d.md', slug: 'd', date, draft: true }),
]

function resolve(url: string, { basePath = '', absolute = false, formerPath = '/2020/01/01/a.html' } = {}) {
  const publication = buildPublication({ basePath })
  const media = new Map([['/img/ü.png', { disk: '/tmp/ü.png', bytes: null, seconds: null }]])
  const site = toSite({ publication, articles, pages: [], issues: [], leftOut: [], media }, now)
  return resolverOf(site, { file: '_posts/2020-01-01-a.md', formerPath }, absolute)(url)
}

describe('an address in a text', () => {
  test.each([
    ['https://x.example/', 'https://x.example/'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
    ['#teil', '#teil'],
    ['/img/%C3%BC.png', '/img/%C3%BC.png'],
    ['/anderes/?a=b#c', '/anderes/?a=b#c'],
    ['weiter.html', '/2020/01/01/weiter.html'],
    ['../img/ü.png', '/img/%C3%BC.png'],
    ['/img/u\u0308.png', '/img/%C3%BC.png'],
  ])('%s leads to %s', (url, href) => {
    expect(resolve(url)).toBe(href)
  })

  test.each(['/kat/b/', '/kat/b', '/kat/b/index.html', '/kat/b.html'])(
    'that was an article’s leads to where it is now, however it is spelled: %s',
    url => {
      expect(resolve(`${url}#x`)).toBe('/de/2020/01/01/b/#x')
    },
  )

  test.each(['/_posts/2020-01-01-a', '/_posts/2020-01-01-a.md', '2020-01-01-a.md', '/2020/01/01/a'])(
    'can name an article by its file or its former path without a suffix: %s',
    url => {
      expect(resolve(url)).toBe('/de/2020/01/01/a/')
    },
  )

  test.each([
    ['/_posts/kat/2020-01-01-b', '/de/2020/01/01/b/'],
    ['/_posts/2020-01-01-b', '/de/2020/01/01/b/'],
    ['/kat/_posts/2020-01-01-b.md', '/de/2020/01/01/b/'],
    ['/_posts/en/2020-01-01-c', '/de/2020/01/01/c/'],
  ])('that Jekyll’s post_url or link means is found: %s', (url, href) => {
    expect(resolve(url)).toBe(href)
  })

  test.each(['/a/{{page.reference}}', '{{ post.url }}', '/x%7B%7Bpage.url%7D%7D', '{%include'])(
    'that Liquid should have made is no link: %s',
    url => {
      expect(resolve(url)).toBeNull()
    },
  )

  test.each([
    '/_posts/2020-01-01-c',
    '/_posts/2020-01-01-d',
    '/_drafts/2020-01-01-d.md',
    '/about.md',
    'fehlt.markdown',
  ])('of a file that the site does not show, or of two, is no link: %s', url => {
    expect(resolve(url)).toBeNull()
  })

  test.each([
    ['https://blatt.example/kat/b/#x', '/de/2020/01/01/b/#x'],
    ['http://blatt.example/img/ü.png', '/img/%C3%BC.png'],
    ['//blatt.example/2020/01/01/a.html', '/de/2020/01/01/a/'],
    ['https://blatt.example/de/2020/01/01/b/', '/de/2020/01/01/b/'],
    ['https://blatt.example/anderes/', 'https://blatt.example/anderes/'],
    ['https://blatt.example.evil/kat/b/', 'https://blatt.example.evil/kat/b/'],
  ])('on the own host stays within the site where something stands: %s', (url, href) => {
    expect(resolve(url)).toBe(href)
  })

  test('gets the base path once', () => {
    const options = { basePath: '/news' }
    expect(['/kat/b/', '/news/kat/b/', 'https://blatt.example/news/kat/b/'].map(url => resolve(url, options))).toEqual(
      Array(3).fill('/news/de/2020/01/01/b/'),
    )
  })

  test('gets the origin where the text is read elsewhere', () => {
    expect(resolve('/img/ü.png', { absolute: true })).toBe('https://blatt.example/img/%C3%BC.png')
  })

  test.each(['/%2Fevil.example/', '/x/..//evil.example', '/%5C%2Fevil.example', './/evil.example'])(
    'never comes to lead to another host: %s',
    url => {
      expect(resolve(url)).not.toMatch(/^[\\/]{2}/)
    },
  )
})
