import { afterEach, describe, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders } from './folder-builders.ts'

afterEach(removeFolders)

const config = 'url: https://blog.example\nlang: en\n'

/** The first former path of every article, by file: what Jekyll called it. */
async function jekyllPaths(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { articles } = await libraryOf(files)
  return Object.fromEntries(articles.map(({ file, formerPaths }) => [file, formerPaths[0] ?? '']))
}

describe('defaults in _config.yml', () => {
  const defaults = `${config}defaults:
  - scope: {path: ""}
    values: {layout: post, lang: de, categories: [alle], image: /karte.png}
  - scope: {path: _posts/sub, type: posts}
    values: {permalink: "/sub/:title/", tags: [x]}
  - scope: {path: _posts/glob/*}
    values: {permalink: "/glob/:year/:title.html"}
  - scope: {path: "", type: pages}
    values: {permalink: /nie/}
  - scope: {path: news, type: post}
    values: {published: false, author: Eva, category: meldung}
`

  test('give articles the addresses that Jekyll gave them', async () => {
    const paths = await jekyllPaths({
      '_config.yml': defaults,
      '_posts/2020-01-01-a.md': articleText('A'),
      '_posts/2020-01-02-b.md': articleText('B', 'permalink:\ncategories: b\n'),
      '_posts/sub/tief/2020-01-03-c.md': articleText('C'),
      '_posts/sub/2020-01-04-d.md': articleText('D', 'permalink: /eigen/\n'),
      '_posts/glob/g/2020-01-05-e.md': articleText('E'),
    })
    expect(paths).toEqual({
      '_posts/2020-01-01-a.md': '/alle/2020/01/01/a.html',
      '_posts/2020-01-02-b.md': '/alle/b/2020/01/02/b.html',
      '_posts/glob/g/2020-01-05-e.md': '/glob/2020/e.html',
      '_posts/sub/2020-01-04-d.md': '/eigen/',
      '_posts/sub/tief/2020-01-03-c.md': '/sub/c/',
    })
  })

  test('give them language, topics, authors and whether they are live, unless they say otherwise', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': defaults,
      '_posts/sub/2020-01-01-a.md': articleText('A', 'tags: y\nlanguage: en\n'),
      'news/_posts/2020-01-02-b.md': articleText('B'),
      'news/_posts/2020-01-03-c.md': articleText('C', 'published: true\nauthor: Ida\ncategory: eigene\n'),
    })
    expect(issues).toEqual([])
    expect(
      articles.map(({ language, topics, authors, draft, image }) => [language, topics, authors[0]?.name, draft, image]),
    ).toEqual([
      ['en', ['y', 'alle'], undefined, false, null],
      ['de', ['alle', 'meldung', 'news'], 'Eva', true, null],
      ['de', ['alle', 'eigene', 'news'], 'Ida', false, null],
    ])
  })

  test('that cannot be read are a warning in _config.yml alone', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': `${config}defaults:\n  - values: {published: vielleicht, lang: de}\n  - scope: alles\n`,
      '_posts/2020-01-01-a.md': articleText('A'),
    })
    expect(articles.map(({ language }) => language)).toEqual(['de'])
    expect(issues.map(({ file, place, level }) => [file, place.line, level])).toEqual([
      ['_config.yml', 4, 'warning'],
      ['_config.yml', 5, 'warning'],
      ['_config.yml', 5, 'warning'],
    ])
  })
})

describe('addresses of Jekyll', () => {
  test('come from the permalink of the collection of posts, which goes before that of the site', async () => {
    const paths = await jekyllPaths({
      '_config.yml': `${config}permalink: pretty\ncollections: {posts: {permalink: "/news/:year/:title:output_ext"}}\n`,
      '_posts/2020-01-01-a.md': articleText('A'),
    })
    expect(Object.values(paths)).toEqual(['/news/2020/a.html'])
  })

  test('do not name the folder of the collections', async () => {
    const paths = await jekyllPaths({
      '_config.yml': `${config}permalink: /:categories/:title\ncollections_dir: col\n`,
      'col/_posts/2020-01-01-a.md': articleText('A', 'categories: x\n'),
    })
    expect(Object.values(paths)).toEqual(['/x/a'])
  })

  test('have categories as Jekyll splits them: at blanks, but a single `category` not at all', async () => {
    const paths = await jekyllPaths({
      '_config.yml': `${config}permalink: /:categories/:title\n`,
      '_posts/2020-01-01-a.md': articleText('A', 'categories: News, Tech\n'),
      '_posts/2020-01-02-b.md': articleText('B', 'category: Viele Worte, hier\n'),
      '_posts/2020-01-03-c.md': articleText('C', 'categories: [a/b, "C D", 1, "1"]\n'),
    })
    expect(Object.values(paths)).toEqual(['/news,/tech/a', '/viele worte, hier/b', '/a/b/c d/1/c'])
  })

  test('have no dots at the end of a name', async () => {
    const paths = await jekyllPaths({
      '_config.yml': `${config}permalink: /:title/\n`,
      '_posts/2020-01-01-und-dann....md': articleText('A'),
    })
    expect(Object.values(paths)).toEqual(['/und-dann/'])
  })

  test('stand in both forms where a file name came from a Mac in decomposed letters', async () => {
    const { articles } = await libraryOf({
      '_config.yml': `${config}permalink: /:title/\n`,
      '_posts/2020-01-01-u\u0308ber.md': articleText('A'),
    })
    expect(articles[0]?.formerPaths).toEqual(['/\u00fcber/', '/u\u0308ber/'])
  })

  test('stand before other former addresses, because relative addresses in the text count from them', async () => {
    const paths = await jekyllPaths({
      '_config.yml': config,
      '_posts/2020-01-01-a.md': articleText('A', 'redirect_from: /alt/\n'),
    })
    expect(Object.values(paths)).toEqual(['/2020/01/01/a.html'])
  })
})
