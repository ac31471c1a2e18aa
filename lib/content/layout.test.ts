import { expect, test } from 'vitest'
import { kindOf, toLayout } from './layout.ts'

const nothing = () => false

test('KIosk’s folders hold articles, drafts, pages and media, and say what does not belong', () => {
  const layout = toLayout(
    [
      ...['site.yaml', 'README.md', 'articles/de/2025-08-11-a.md', 'articles/de/b.md', 'articles/c.png', 'drafts/d.md'],
      ...['pages/de/about.mdx', 'pages/x.html', 'media/f ü.png', 'media/g.html', '_posts/2025-08-11-h.md', 'i.png'],
    ],
    nothing,
  )
  expect(layout).toEqual({
    articles: ['articles/de/2025-08-11-a.md', 'drafts/d.md', '_posts/2025-08-11-h.md'],
    pages: ['pages/de/about.mdx'],
    media: new Map([['/media/f ü.png', 'media/f ü.png']]),
    strays: [
      { file: 'articles/de/b.md', finding: 'not-dated' },
      { file: 'articles/c.png', finding: 'not-markdown' },
      { file: 'pages/x.html', finding: 'not-markdown' },
      { file: 'media/g.html', finding: 'not-media' },
    ],
    unread: [],
  })
})

test('a Jekyll checkout holds articles in its posts and drafts, and serves its static files, but nothing that runs', () => {
  const layout = toLayout(
    [
      ...['_config.yml', '_posts/2025-08-11-a.markdown', 'news/_posts/2025-08-11-b.md', '_drafts/c.md', 'about.md'],
      ...['assets/d.png', 'assets/e.js', 'assets/f.css', 'g.html', '_data/h.json', '_site_/_posts/2025-08-11-i.md'],
      ...['secret/j.json', '_posts/k.md', 'articles/l.md'],
    ],
    path => path.startsWith('secret/'),
  )
  expect(layout).toEqual({
    articles: ['_posts/2025-08-11-a.markdown', 'news/_posts/2025-08-11-b.md', '_drafts/c.md'],
    pages: [],
    media: new Map([['/assets/d.png', 'assets/d.png']]),
    strays: [{ file: '_posts/k.md', finding: 'not-dated' }],
    unread: ['about.md', '_site_/_posts/2025-08-11-i.md', 'articles/l.md'],
  })
})

test('a plain folder holds its dated files', () => {
  const layout = toLayout(['2025-08-11-a.md', 'sub/2025-08-11-b.mkd', 'README.md', 'notiz.md', 'sub/c.jpg'], nothing)
  expect(layout).toEqual({
    articles: ['2025-08-11-a.md', 'sub/2025-08-11-b.mkd'],
    pages: [],
    media: new Map([['/sub/c.jpg', 'sub/c.jpg']]),
    strays: [{ file: 'notiz.md', finding: 'not-dated' }],
    unread: [],
  })
})

test.each([
  [['site.yaml', '_posts/2025-08-11-a.md'], 'kiosk'],
  [['articles/2025-08-11-a.md'], 'kiosk'],
  [['_config.yml', 'articles/index.md'], 'jekyll'],
  [['_posts/2025-08-11-a.md'], 'jekyll'],
  [['2025-08-11-a.md'], 'plain'],
])('%j is laid out as %s', (files, kind) => {
  expect(kindOf(files)).toBe(kind)
})
