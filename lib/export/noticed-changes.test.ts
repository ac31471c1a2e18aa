import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentsOf, runExport } from './fixtures/run-export.ts'
import { commit, writeFiles } from './fixtures/write-story.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-noticed-'))
})
afterEach(() => rmSync(place, { recursive: true }))

type Files = Readonly<Record<string, string>>

const site = 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n'
const article = (fields = '', text = 'Text.') => `---\ntitle: Hafen\n${fields}\n---\n${text}\n`
const post = '_posts/2025-08-01-hafen.md'
const one = 'articles/2025-08-01-a.md'
const two = 'articles/2025-07-01-b.md'
/** As many topics as every page names. */
const eight = 'a, b, c, d, e, f, g, h'
const over = 'expires: 2025-08-02'
const people = '- {key: ada, name: Ada}\n'
const answering = 'responsible: {name: Ada, contact: "mailto:ada@blatt.example"}\n'
const reviewed = 'ai: generated\nreview: {facts: {by: ada, at: 2025-08-02}}'
const page = '---\ntitle: Über uns\n---\n[Alt](/alt/)\n'

const summer = Date.UTC(2025, 8, 1)
const winter = Date.UTC(2025, 11, 1)

const changes: readonly (readonly [name: string, before: Files, after: Files, later?: number])[] = [
  [
    'the author that a Jekyll checkout gives to its posts',
    { '_config.yml': 'defaults: [{scope: {path: ""}, values: {author: Ada}}]\n', [post]: article() },
    { '_config.yml': 'defaults: [{scope: {path: ""}, values: {author: Bo}}]\n', [post]: article() },
  ],
  [
    'how somebody else writes the topic of an article that expired',
    { 'site.yaml': site, [one]: article('tags: [klima]\nexpires: 2025-08-02') },
    {
      'site.yaml': site,
      [one]: article('tags: [klima]\nexpires: 2025-08-02'),
      'articles/2025-07-01-b.md': article('tags: [KLIMA]\ndraft: true'),
    },
  ],
  [
    'that nobody else writes about the topic of an article that expired',
    {
      'site.yaml': site,
      [one]: article('tags: [klima]\nexpires: 2025-08-02'),
      [two]: article(`tags: [${eight}, klima]`),
    },
    {
      'site.yaml': site,
      [one]: article('tags: [klima]\nexpires: 2025-08-02'),
      [two]: article(`tags: [${eight}]`),
    },
  ],
  [
    'that one of two spellings of a former address is gone',
    { 'site.yaml': site, [one]: article('redirect_from: [/alt/, /alt/index.html]') },
    { 'site.yaml': site, [one]: article('redirect_from: [/alt/]') },
  ],
  [
    'an address of which a Jekyll checkout has a text of its own',
    { '_config.yml': 'url: https://a.example\n', [post]: article(), 'robots.txt': '# eigener\n' },
    { '_config.yml': 'url: https://b.example\n', [post]: article(), 'robots.txt': '# eigener\n' },
  ],
  [
    'that the only article expired meanwhile',
    { 'site.yaml': site, [one]: article('expires: 2025-10-01') },
    { 'site.yaml': site, [one]: article('expires: 2025-10-01') },
    winter,
  ],
  [
    'that a picture lies where somebody else was before',
    { 'site.yaml': site, [one]: article('image: /alt/bild.png') },
    {
      'site.yaml': site,
      [one]: article('image: /alt/bild.png'),
      [two]: article(`redirect_from: /alt/bild.png\n${over}`),
    },
  ],
  [
    'that a sound lies where somebody else was before',
    { 'site.yaml': site, [one]: article('audio: /alt/ton.mp3') },
    {
      'site.yaml': site,
      [one]: article('audio: /alt/ton.mp3'),
      [two]: article(`redirect_from: /alt/ton.mp3\n${over}`),
    },
  ],
  [
    'that somebody who is named by an article that expired has a page',
    { 'site.yaml': site, 'people.yaml': '- {key: ada, name: Ada}\n', [one]: article(`author: ada\n${over}`) },
    {
      'site.yaml': site,
      'people.yaml': '- {key: ada, name: Ada}\n',
      [one]: article(`author: ada\n${over}`),
      [two]: article('author: ada'),
    },
  ],
  [
    'that what a standing page links to has another address',
    { 'site.yaml': site, 'pages/de/about.md': page, [one]: article(`redirect_from: /alt/\n${over}`) },
    { 'site.yaml': site, 'pages/de/about.md': page, [two]: article(`redirect_from: /alt/\n${over}`) },
  ],
  [
    'that another year is the newest, whose index holds what runs in the browser',
    { 'site.yaml': site, [one]: article() },
    { 'site.yaml': site, [one]: article(), 'articles/2026-01-01-c.md': article() },
    Date.UTC(2026, 1, 1),
  ],
  [
    'that the last article of a year is gone from its index',
    { 'site.yaml': site, [one]: article(), 'articles/2024-07-01-c.md': article() },
    { 'site.yaml': site, [one]: article() },
  ],
  [
    'that readers shall not search any more',
    { 'site.yaml': site, [one]: article() },
    { 'site.yaml': `${site}search: false\n`, [one]: article() },
  ],
  [
    'that a review counts now, which the search shows and narrows down by',
    { 'site.yaml': `${site}gates: [facts]\n`, 'people.yaml': people, [one]: article(reviewed) },
    { 'site.yaml': `${site}gates: [facts]\n${answering}`, 'people.yaml': people, [one]: article(reviewed) },
  ],
  [
    'a folder that is called like a file that was there',
    { 'site.yaml': site, 'media/bild.png': 'png' },
    { 'site.yaml': site, 'media/bild.png/klein.png': 'png' },
  ],
  [
    'a file that is called like a folder that was there',
    { 'site.yaml': site, 'media/bild.png/klein.png': 'png' },
    { 'site.yaml': site, 'media/bild.png': 'png' },
  ],
]

describe('an export after another one notices', () => {
  test.each(changes.map(([name, before, after, later = summer]) => ({ name, before, after, later })))(
    '$name',
    async ({ before, after, later }) => {
      const folder = join(place, 'publication')
      const out = join(place, 'out')
      const written = new Map<string, string>()
      for (const [files, now] of [
        [before, summer],
        [after, later],
      ] as const) {
        writeFiles(new Map(Object.entries(files)), written, folder)
        await runExport({ folder, now, out, cache: `${out}.cache` })
      }
      await runExport({ folder, now: later, out: `${out}-clean`, cache: null })
      expect(contentsOf(out)).toEqual(contentsOf(`${out}-clean`))
    },
  )
})

describe('an export', () => {
  test('notices that somebody who changed an article has a page', async () => {
    const folder = join(place, 'publication')
    const out = join(place, 'out')
    const options = { folder, now: summer + 1 }
    const written = new Map<string, string>()
    const files = new Map([
      ['site.yaml', site],
      ['people.yaml', '- {key: ada, name: Ada Muster}\n'],
      [one, article(over)],
    ])
    for (const text of ['Text.', 'Mehr Text.']) {
      writeFiles(files.set(one, article(over, text)), written, folder)
      commit(folder, `Grund: ${text}`, summer)
    }
    for (const more of [[], [[two, article(`author: ada\ndate: 2025-01-01`)]] as const]) {
      writeFiles(new Map([...files, ...more]), written, folder)
      await runExport({ ...options, out, cache: `${out}.cache` })
    }
    await runExport({ ...options, out: `${out}-clean`, cache: null })
    expect(contentsOf(out)).toEqual(contentsOf(`${out}-clean`))
    expect([...contentsOf(out).values()].join()).toContain('Grund: Mehr Text.')
  })

  test.each(['texts/stray', 'texts/a/stray'])('clears away %s from what it keeps', async stray => {
    const out = join(place, 'out')
    writeFiles(
      new Map([
        ['site.yaml', site],
        [`cache/${stray}`, 'x'],
      ]),
      new Map(),
      place,
    )
    await runExport({ folder: place, now: 0, out, cache: join(place, 'cache') })
    expect(existsSync(join(place, 'cache', stray))).toBe(false)
  })
})
