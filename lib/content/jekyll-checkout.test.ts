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

describe('dates of Jekyll', () => {
  const west = `${config}timezone: America/Los_Angeles\n`

  test.each([
    ['2020-01-12 03:00:00', '2020-01-12T03:00:00Z'],
    ['2020-01-12T03:00:00.5', '2020-01-12T03:00:00.5Z'],
    ['"2020-01-12 03:00:00"', '2020-01-12T11:00:00Z'],
    ['2020-01-12 03:00', '2020-01-12T11:00:00Z'],
    ['2020-01-12 03:00:00 PM', '2020-01-12T23:00:00Z'],
    ['2020-01-12 03:00:00 -0800', '2020-01-12T11:00:00Z'],
    ['2020-01-12', '2020-01-12T08:00:00Z'],
  ])('%s is %s in Los Angeles: YAML reads a time with seconds and without a zone as UTC', async (date, instant) => {
    const { articles } = await libraryOf({
      '_config.yml': west,
      '_posts/2020-01-12-a.md': articleText('A', `date: ${date}\n`),
    })
    expect(articles.map(article => article.date)).toEqual([Date.parse(instant)])
  })

  test('in KIosk’s own folders are in the zone of the publication', async () => {
    const { articles } = await libraryOf({
      'site.yaml': 'name: B\norigin: https://b.example\ntimeZone: America/Los_Angeles\n',
      'articles/2020-01-12-a.md': articleText('A', 'date: 2020-01-12 03:00:00\n'),
    })
    expect(articles.map(article => article.date)).toEqual([Date.parse('2020-01-12T11:00:00Z')])
  })

  test('that cannot be read give way to the date in the file name, with a warning', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': config,
      '_posts/2017-09-11-a.md': articleText('A', 'date: 11-9-2017\n'),
      '_posts/2017-09-12-b.md': articleText('B', 'date: 2017-02-30\n'),
    })
    expect(articles.map(({ date }) => new Date(date).toISOString().slice(0, 10))).toEqual(['2017-09-11', '2017-09-12'])
    expect(issues.map(({ rule, level, place }) => [rule, level, place.line])).toEqual([
      ['schema/date-unreadable', 'warning', 3],
      ['schema/date-unreadable', 'warning', 3],
    ])
  })

  test('that do not exist in a file name run over into the next month, with a warning', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': config,
      '_posts/2011-02-29-a.md': articleText('A'),
      '_posts/2011-04-32-b.md': articleText('B'),
    })
    expect(articles.map(({ formerPaths }) => formerPaths)).toEqual([['/2011/03/01/a.html']])
    expect(issues.map(({ file, rule, level }) => [file, rule, level])).toEqual([
      ['_posts/2011-02-29-a.md', 'schema/date-rolled', 'warning'],
      ['_posts/2011-04-32-b.md', 'schema/date-in-name', 'error'],
    ])
  })
})

describe('posts of Jekyll', () => {
  test('without a title have that of their file name', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': config,
      '_posts/2020-01-01-ein-name.md': articleText('null'),
    })
    expect(articles.map(({ title }) => title)).toEqual(['Ein Name'])
    expect(issues.map(({ rule, level }) => [rule, level])).toEqual([['schema/title-missing', 'warning']])
  })

  test('may be HTML, or Markdown without front matter', async () => {
    const { articles, issues } = await libraryOf({
      '_config.yml': config,
      '_posts/2020-01-01-a.html': '---\ntitle: A\n---\n<p>Eins</p>\n<p>Zwei</p>\n',
      '_posts/2020-01-02-noch-eins.mkdown': 'Nur Text.\n',
      '_posts/2020-01-03-c.textile': 'h1. C',
    })
    expect(articles.map(({ title, body, formerPaths }) => [title, body, formerPaths[0]])).toEqual([
      ['A', '<p>Eins</p>\n\n<p>Zwei</p>\n', '/2020/01/01/a.html'],
      ['Noch Eins', 'Nur Text.\n', '/2020/01/02/noch-eins.html'],
    ])
    expect(issues.map(({ file, rule, level }) => `${file} ${rule} ${level}`)).toEqual([
      '_posts/2020-01-02-noch-eins.mkdown schema/front-matter-missing warning',
      '_posts/2020-01-02-noch-eins.mkdown schema/title-missing warning',
      '_posts/2020-01-03-c.textile schema/not-markdown warning',
    ])
  })

  test('are read where `source` says, and nowhere outside the publication', async () => {
    const library = await libraryOf({
      '_config.yml': `${config}source: src\n`,
      'src/kat/_posts/2020-01-01-a.md': articleText('A'),
      'src/bild.png': '',
      '_posts/2020-01-02-b.md': articleText('B'),
    })
    expect(library.articles.map(({ formerPaths }) => formerPaths[0])).toEqual(['/kat/2020/01/01/a.html'])
    expect([...library.media.keys()]).toEqual(['/bild.png'])
    expect(library.issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['_config.yml schema/source-elsewhere'])
  })

  test.each(['..', '/etc', 'fehlt', '_config.yml'])('source: %s is passed over with a warning', async source => {
    const library = await libraryOf({
      '_config.yml': `${config}source: ${source}\n`,
      '_posts/2020-01-02-b.md': articleText('B'),
    })
    expect(library.articles.length).toBe(1)
    expect(library.issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['_config.yml schema/source-missing'])
  })
})

test('pages of a Jekyll site that are not exported are named once', async () => {
  const { issues } = await libraryOf({
    '_config.yml': config,
    '_posts/2020-01-01-a.md': articleText('A'),
    'about.md': articleText('Über'),
    'docs/start.markdown': articleText('Start'),
    '_docs/kapitel.md': articleText('Kapitel'),
    'README.md': 'Lies mich',
    '_includes/fuss.md': 'Fuß',
  })
  expect(issues.map(({ file, rule, level }) => [file, rule, level])).toEqual([
    ['_config.yml', 'schema/pages-unread', 'warning'],
  ])
  expect(issues[0]?.message).toContain('3')
})

describe('the default language without settings', () => {
  const unsettled = 'url: https://blog.example\n'

  test('is the most frequent one that articles state, if at least half of them state one', async () => {
    const { publication, articles } = await libraryOf({
      '_config.yml': unsettled,
      '_posts/2020-01-01-a.md': articleText('A', 'lang: de\n'),
      '_posts/2020-01-02-b.md': articleText('B'),
    })
    expect([publication.languages, articles.map(({ language }) => language)]).toEqual([['de'], ['de', 'de']])
  })

  test('is English if most articles state none, and that is said once', async () => {
    const { publication, issues } = await libraryOf({
      '_config.yml': unsettled,
      '_posts/2020-01-01-a.md': articleText('A', 'lang: de\n'),
      '_posts/2020-01-02-b.md': articleText('B'),
      '_posts/2020-01-03-c.md': articleText('C'),
    })
    expect(publication.languages).toEqual(['en', 'de'])
    expect(issues.map(({ file, rule }) => [file, rule])).toEqual([['_config.yml', 'schema/language-assumed']])
  })
})
