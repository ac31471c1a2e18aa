import { afterEach, describe, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders, siteYaml } from './folder-builders.ts'

afterEach(removeFolders)

describe('a publication', () => {
  test('is what site.yaml, topics.yaml and people.yaml say', async () => {
    const { publication, issues } = await libraryOf({
      'site.yaml': `${siteYaml}timeZone: Europe/Berlin\npageSize: 6\nbasePath: news/\ntagline: {de: Ja, en: Yes}
gates: [facts]\nrequiredGates: {generated: [facts]}\nredirects: {/alt: /neu/}\nresponsible: {name: Eva, contact: "mailto:e@x.example"}\n`,
      'topics.yaml': '- key: energy\n  name: {de: Energie, en: Energy}\n',
      'people.yaml': '- key: eva\n  name: Eva\n  link: https://eva.example\n',
    })
    expect(issues).toEqual([])
    expect(publication).toMatchObject({
      name: 'Blatt',
      origin: 'https://blatt.example',
      basePath: '/news',
      languages: ['de', 'en'],
      pageSize: 6,
      publisher: { name: 'Blatt', url: null },
      responsible: { name: 'Eva', contact: 'mailto:e@x.example' },
      requiredGates: { generated: ['facts'], assisted: [], none: [], unknown: [] },
      topics: { closed: true, list: [{ key: 'energy', name: { de: 'Energie', en: 'Energy' } }] },
      people: [{ key: 'eva', name: 'Eva', url: 'https://eva.example/' }],
    })
    expect([...publication.redirects]).toEqual([['/alt', '/neu/']])
  })

  test('says where its settings are wrong and goes on without them', async () => {
    const { publication, issues } = await libraryOf({
      'site.yaml':
        'name: Blatt\norigin: https://x.example/news\ntimezone: UTC\npageSize: viele\nrequiredGates: {generated: fact}\ngates: [facts]\n',
      'topics.yaml': 'energy: Energie\n',
    })
    expect(publication.pageSize).toBe(20)
    expect(issues.map(({ rule, place, file }) => `${file}:${place.line}:${place.column} ${rule}`)).toEqual([
      'site.yaml:1:1 schema/origin-missing',
      'site.yaml:2:9 schema/field-shape',
      'site.yaml:3:1 schema/field-unknown',
      'site.yaml:4:11 schema/field-shape',
      'site.yaml:5:28 schema/gate-undeclared',
      'topics.yaml:1:1 schema/field-shape',
    ])
  })

  test('has topics that belong to others, by whatever spelling of their keys', async () => {
    const { publication, issues } = await libraryOf({
      'site.yaml': `${siteYaml}topicFeeds: {minRelevance: 5}\n`,
      'topics.yaml': '- {key: space, name: Space, parent: Natural Science}\n- {key: natural-science, name: Science}\n',
    })
    expect(issues).toEqual([])
    expect(publication.topicFeeds).toEqual({ minRelevance: 5 })
    expect(publication.topics.list).toEqual([
      { key: 'space', name: { '*': 'Space' }, parent: 'natural-science' },
      { key: 'natural-science', name: { '*': 'Science' } },
    ])
  })

  test('says which topics belong to none that exists, or to themselves, and lets them stand at the top', async () => {
    const { publication, issues } = await libraryOf({
      'site.yaml': `${siteYaml}topicFeeds: {minRelevance: 11}\n`,
      'topics.yaml': [
        '- {key: a, name: A, parent: c}',
        '- {key: b, name: B, parent: a}',
        '- {key: c, name: C, parent: b}',
        '- {key: self, name: Self, parent: self}',
        '- {key: space, name: Space, parent: scienze}',
        '- {key: science, name: Science}',
        '',
      ].join('\n'),
    })
    const said = issues.map(({ file, level, message, place, rule }) => ({
      at: `${file}:${place.line}:${place.column} ${level} ${rule}`,
      message,
    }))
    expect(said).toEqual([
      { at: 'site.yaml:4:28 error schema/field-shape', message: expect.stringContaining('a number from 0 to 10') },
      { at: 'topics.yaml:3:29 error schema/topic-circle', message: expect.stringContaining('c → b → a → c') },
      { at: 'topics.yaml:4:35 error schema/topic-circle', message: expect.stringContaining('self → self') },
      { at: 'topics.yaml:5:37 error schema/topic-parent', message: expect.stringContaining('Did you mean “science”?') },
    ])
    expect(publication.topics.list.map(({ key, parent }) => [key, parent])).toEqual([
      ...[
        ['a', 'c'],
        ['b', 'a'],
        ['c', undefined],
        ['self', undefined],
        ['space', undefined],
        ['science', undefined],
      ],
    ])
  })

  test('says what is wrong with single topics and people where it stands, and keeps the rest of them', async () => {
    const { publication, issues } = await libraryOf({
      'site.yaml': siteYaml,
      'topics.yaml': [
        '- only a text',
        '- {key: "!!!", name: Signs}',
        '- {key: science, name: Science, parent: ""}',
        '- {key: space, name: Space, parnet: science}',
        '- {key: moon, name: Moon, parent: spaze}',
        '- {key: Space, name: Space again}',
        '',
      ].join('\n'),
      'people.yaml': '- {name: Nobody}\n- {key: ada, name: Ada, role: ""}\n- {key: ada, name: Ada again}\n',
    })
    expect(issues.map(({ file, level, place, rule }) => `${file}:${place.line} ${level} ${rule}`)).toEqual([
      'people.yaml:1 error schema/field-shape',
      'people.yaml:2 error schema/field-shape',
      'people.yaml:3 warning schema/key-taken',
      'topics.yaml:1 error schema/field-shape',
      'topics.yaml:2 error schema/topic-empty',
      'topics.yaml:3 error schema/field-shape',
      'topics.yaml:4 warning schema/field-unknown',
      'topics.yaml:5 error schema/topic-parent',
      'topics.yaml:6 warning schema/key-taken',
    ])
    expect(publication.topics.list.map(({ key }) => key)).toEqual(['science', 'space', 'moon'])
    expect(publication.people.map(({ name }) => name)).toEqual(['Ada'])
  })

  test('takes origin and base path from the environment where they are given', async () => {
    const { publication } = await libraryOf(
      { 'site.yaml': siteYaml },
      { origin: 'https://x.example/', basePath: '/y/' },
    )
    expect([publication.origin, publication.basePath]).toEqual(['https://x.example', '/y'])
  })

  test('says which variable of the environment cannot be read', async () => {
    const overrides = { origin: 'other.example', basePath: 'preview/../x' }
    const { publication, issues } = await libraryOf({ 'site.yaml': siteYaml }, overrides)
    expect(publication).toMatchObject({ origin: 'https://blatt.example', basePath: '' })
    expect(issues.map(({ rule, message }) => [rule, message.match(/KIOSK_\w+/)?.[0]])).toEqual([
      ['schema/variable', 'KIOSK_ORIGIN'],
      ['schema/variable', 'KIOSK_BASE_PATH'],
    ])
  })

  test('reads a base path from the environment as one of its own', async () => {
    const { publication } = await libraryOf({ 'site.yaml': siteYaml }, { basePath: 'preview/' })
    expect(publication.basePath).toBe('/preview')
  })

  test('says which field within another nobody reads, so that no gate stays open unnoticed', async () => {
    const { issues } = await libraryOf({
      'site.yaml': `${siteYaml}gates: [facts]\nrequiredGates: {generate: [facts]}\n`,
    })
    expect(issues.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)).toEqual([
      '5:17 schema/field-unknown',
    ])
    expect(issues[0]?.message).toContain('requiredGates.generate')
  })

  test('of Jekyll is what _config.yml says', async () => {
    const { publication, articles, issues } = await libraryOf({
      '_config.yml':
        'title: Blog\nurl: "https://blog.example"\nbaseurl: /b\nlang: en\npermalink: pretty\ntimezone: Europe/Berlin\nfuture: true\nauthor: {name: Eva}\nplugins: [x]\n',
      '_posts/2025-08-11-Hallo.md': articleText('Hallo', 'meinfeld: 1\n'),
      'de/blog/_posts/2025-08-11-Hallo.md': articleText('Hallo'),
    })
    expect(issues).toEqual([])
    expect(publication).toMatchObject({
      name: 'Blog',
      origin: 'https://blog.example',
      basePath: '/b',
      languages: ['en', 'de'],
      publisher: { name: 'Eva' },
      publishesFuture: true,
    })
    expect(articles.map(({ formerPaths }) => formerPaths)).toEqual([
      ['/2025/08/11/Hallo/'],
      ['/de/blog/2025/08/11/Hallo/'],
    ])
  })

  test('without settings has the languages of its articles, the most frequent first', async () => {
    const { publication, articles } = await libraryOf({
      '2025-08-11-a.md': articleText('A', 'lang: de\ntags: [Über uns]\n'),
      '2025-08-12-b.md': articleText('B', 'language: de\ntags: [über Uns, Zoo]\n'),
      '2025-08-13-c.md': articleText('C', 'language: en\n'),
      '2025-08-14-d.md': articleText('D'),
    })
    expect([publication.languages, articles.map(({ language }) => language)]).toEqual([
      ['de', 'en'],
      ['de', 'de', 'en', 'de'],
    ])
    expect(publication.topics).toEqual({
      closed: false,
      list: [
        { key: 'ueber-uns', name: { '*': 'Über uns' } },
        { key: 'zoo', name: { '*': 'Zoo' } },
      ],
    })
  })
})
