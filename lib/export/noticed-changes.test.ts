import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wavOf } from '#lib/content/wav-builder.ts'
import { article, type Change, expectNoticed, one, site, summer, toCases, two } from './fixtures/noticed.ts'
import { contentsOf, runExport } from './fixtures/run-export.ts'
import { commit, writeFiles } from './fixtures/write-story.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-noticed-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const post = '_posts/2025-08-01-hafen.md'
/** As many topics as every page names. */
const eight = 'a, b, c, d, e, f, g, h'
const over = 'expires: 2025-08-02'
const judged = (relevance: number) => article(`topics: [{name: klima, relevance: ${relevance}}]`)
const page = '---\ntitle: Über uns\n---\n[Alt](/alt/)\n'

const relevanceOfPosts = (relevance: number) =>
  `defaults: [{scope: {path: ""}, values: {categories: [{name: klima, relevance: ${relevance}}]}}]\n`
const closed = (parent: string) => `- {key: klima, name: Klima}\n- {key: wind, name: Wind${parent}}\n`

const changes: readonly Change[] = [
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
    'that the first article says how relevant its topic is',
    { 'site.yaml': site, [one]: article('topics: [klima]'), [two]: article('topics: [klima]') },
    { 'site.yaml': site, [one]: article('topics: [klima]'), [two]: judged(3) },
  ],
  [
    'that two articles change places by relevance',
    { 'site.yaml': site, [one]: judged(8), [two]: judged(3) },
    { 'site.yaml': site, [one]: judged(3), [two]: judged(8) },
  ],
  [
    'that an article is not relevant enough for the feeds of its topic any more',
    { 'site.yaml': `${site}topicFeeds: {minRelevance: 3}\n`, [one]: judged(3) },
    { 'site.yaml': `${site}topicFeeds: {minRelevance: 4}\n`, [one]: judged(3) },
  ],
  [
    'how relevant a Jekyll checkout says the topic of its posts is',
    { '_config.yml': relevanceOfPosts(4), [post]: article(), [post.replace('08', '07')]: judged(5) },
    { '_config.yml': relevanceOfPosts(6), [post]: article(), [post.replace('08', '07')]: judged(5) },
  ],
  [
    'that a topic is a part of another one',
    { 'site.yaml': site, 'topics.yaml': closed(''), [one]: article('topics: [wind]') },
    { 'site.yaml': site, 'topics.yaml': closed(', parent: klima'), [one]: article('topics: [wind]') },
  ],
  [
    'that a part of a topic has its first article, and another one more',
    { 'site.yaml': site, 'topics.yaml': closed(', parent: klima'), [one]: article('topics: [klima]') },
    {
      'site.yaml': site,
      'topics.yaml': closed(', parent: klima'),
      [one]: article('topics: [klima]'),
      [two]: article('topics: [wind]'),
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
    'that a sound takes longer',
    { 'site.yaml': site, [one]: article('audio: /media/ton.wav'), 'media/ton.wav': wavOf(70).toString() },
    { 'site.yaml': site, [one]: article('audio: /media/ton.wav'), 'media/ton.wav': wavOf(80).toString() },
  ],
  [
    'that a sound cannot be read any more',
    { 'site.yaml': site, [one]: article(`audio: /media/ton.wav\n${over}`), 'media/ton.wav': wavOf(70).toString() },
    { 'site.yaml': site, [one]: article(`audio: /media/ton.wav\n${over}`), 'media/ton.wav': 'RIFF' },
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
  test.each(toCases(changes))('$name', change => expectNoticed(change, place))
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
