import { afterEach, describe, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders, siteYaml } from './folder-builders.ts'
import { FolderMissing } from './folder-missing.ts'
import { readLibrary } from './read-library.ts'

afterEach(removeFolders)

function rulesOf({ issues }: { readonly issues: readonly { file: string; rule: string }[] }): readonly string[] {
  return issues.map(({ file, rule }) => `${file} ${rule}`)
}

describe('articles', () => {
  test('with one fault or another hide no other article', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'articles/2025-08-11-a.md': '',
      'articles/2025-08-11-b.md': 'nichts',
      'articles/2025-08-11-c.md': articleText('C'),
      'articles/d.md': articleText('D'),
    })
    expect(library.articles.map(({ title }) => title)).toEqual(['C'])
    expect(library.leftOut).toEqual([
      { file: 'articles/2025-08-11-a.md', reason: 'empty' },
      { file: 'articles/2025-08-11-b.md', reason: 'invalid' },
      { file: 'articles/d.md', reason: 'not-dated' },
    ])
  })

  test('with one address name each other, and the one that is no draft stays, with a warning alone', async () => {
    const library = await libraryOf({
      '_drafts/2025-08-11-a.md': articleText('Entwurf'),
      '_posts/2025-08-11-a.md': articleText('Artikel'),
      '_config.yml': 'url: https://x.example\nlang: de',
    })
    expect(library.articles.map(({ title }) => title)).toEqual(['Artikel'])
    expect(library.issues.map(({ file, level, message }) => [file, level, message.split(' ').at(-1)])).toEqual([
      ['_drafts/2025-08-11-a.md', 'error', '_posts/2025-08-11-a.md.'],
      ['_posts/2025-08-11-a.md', 'warning', '_drafts/2025-08-11-a.md.'],
    ])
  })

  test('keep a former path only if it is nobody else’s', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'articles/2025-08-11-a.md': articleText('A', 'redirect_from: [/alt/, /de/, /de/2025/08/12/b/]\n'),
      'articles/2025-08-12-b.md': articleText('B', 'redirect_from: [/alt/index.html, /de/2025/08/12/b, /neu.html]\n'),
    })
    expect(library.articles.map(({ formerPaths }) => formerPaths)).toEqual([['/alt/'], ['/neu.html']])
    expect(rulesOf(library)).toEqual([
      'articles/2025-08-11-a.md schema/former-path-taken',
      'articles/2025-08-11-a.md schema/former-path-taken',
      'articles/2025-08-12-b.md schema/former-path-taken',
    ])
  })

  test('keep no former path that is a file where another one is a folder, or that a host reads itself', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'media/p.png': '',
      'articles/2025-08-11-a.md': articleText(
        'A',
        'redirect_from: [/a.html/b/, /c.html, /media/p.png, /_redirects, /v1.0/]\n',
      ),
      'articles/2025-08-12-b.md': articleText(
        'B',
        'redirect_from: [/a.html, /c.html/d.txt, /media/p.png/x, /404.html, /v1.0/e/]\n',
      ),
    })
    expect(library.articles.map(({ formerPaths }) => formerPaths)).toEqual([
      ['/c.html', '/v1.0/'],
      ['/a.html', '/v1.0/e/'],
    ])
    const rules = ['schema/former-path-file', 'schema/former-path-taken', 'schema/former-path-taken']
    expect(library.issues.map(({ rule }) => rule)).toEqual([...rules, ...rules])
  })

  test('keep no former path that only letters of another case tell from somebody else’s, or that hosts may read', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'media/P.png': '',
      'articles/2025-08-11-a.md': articleText('A', 'redirect_from: [/EN/, /DE/2025/08/11/A/, /Über/, /über/]\n'),
      'articles/2025-08-12-b.md': articleText(
        'B',
        'redirect_from: [/ÜBER/, /de/2025/08/11/A, /Media/p.png/x, /_worker.js, /Vercel.json]\n',
      ),
    })
    expect(library.articles.map(({ formerPaths }) => formerPaths)).toEqual([['/Über/', '/über/'], []])
    expect(library.issues.map(({ rule }) => rule)).toEqual(Array(7).fill('schema/former-path-taken'))
  })

  test('whose addresses only letters of another case tell apart name each other', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'articles/2025-08-11-a.md': articleText('A', 'slug: Hallo\n'),
      'articles/2025-08-11-b.md': articleText('B', 'slug: hallo\n'),
    })
    expect(library.articles.map(({ title }) => title)).toEqual(['A'])
  })

  test('of one name in folders of languages are translations', async () => {
    const { articles } = await libraryOf({
      'site.yaml': siteYaml,
      'articles/de/2025-08-11-a.md': articleText('A'),
      'articles/en/2025-08-11-a.md': articleText('A'),
      'articles/en/2025-08-11-b.md': articleText('B'),
      'articles/2025-08-11-c.md': articleText('C', 'translationKey: c\n'),
    })
    expect(articles.map(({ title, translationKey }) => [title, translationKey])).toEqual([
      ['C', null],
      ['A', '2025-08-11-a'],
      ['A', '2025-08-11-a'],
      ['B', null],
    ])
  })
})

describe('pages', () => {
  test('have the language of their folder and the key of their file', async () => {
    const { pages, issues } = await libraryOf({
      'site.yaml': siteYaml,
      'pages/about.md': articleText('Über uns'),
      'pages/en/about.mdx': articleText('About', 'slug: about-us\n'),
    })
    expect(issues).toEqual([])
    expect(pages.map(({ key, language, slug, format }) => [key, language, slug, format])).toEqual([
      ['about', 'de', 'about', 'md'],
      ['about', 'en', 'about-us', 'mdx'],
    ])
  })

  test('cannot take addresses of the site, of a year, or of each other', async () => {
    const library = await libraryOf({
      'site.yaml': siteYaml,
      'pages/search.md': articleText('S'),
      'pages/2025.md': articleText('J'),
      'pages/a.md': articleText('A'),
      'pages/de/a.md': articleText('A'),
      'pages/fr/x.md': articleText('X'),
      'pages/ohne.md': '---\nslug: x\n---\n',
    })
    expect(library.pages.map(({ file }) => file)).toEqual(['pages/a.md'])
    expect(rulesOf(library)).toEqual([
      'pages/2025.md schema/page-reserved',
      'pages/a.md schema/address-taken',
      'pages/de/a.md schema/address-taken',
      'pages/fr/x.md schema/language-unlisted',
      'pages/ohne.md schema/title-missing',
      'pages/search.md schema/page-reserved',
    ])
  })
})

test('folders of other programs are passed over', async () => {
  const library = await libraryOf({
    'site.yaml': siteYaml,
    'node_modules/x/2025-08-11-a.md': articleText('A'),
    '.git/2025-08-11-b.md': articleText('B'),
    '_site/2025-08-11-c.md': articleText('C'),
    'vendor/2025-08-11-d.md': articleText('D'),
  })
  expect([library.articles, library.issues]).toEqual([[], []])
})

test('a folder that is not there is no publication', async () => {
  await expect(readLibrary({ folder: '/nirgends', messages: 'de' })).rejects.toBeInstanceOf(FolderMissing)
})
