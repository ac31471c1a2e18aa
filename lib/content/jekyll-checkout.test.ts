import { afterEach, describe, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders } from './folder-builders.ts'

afterEach(removeFolders)

const config = 'url: https://blog.example\nlang: en\n'

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
    expect(articles.map(({ title, text, formerPaths }) => [title, text.body, formerPaths[0]])).toEqual([
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
