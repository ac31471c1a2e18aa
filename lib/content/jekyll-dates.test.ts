import { afterEach, describe, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders } from './folder-builders.ts'

afterEach(removeFolders)

const config = 'url: https://blog.example\nlang: en\n'

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
