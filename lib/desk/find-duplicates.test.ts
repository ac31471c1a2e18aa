import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDuplicates } from './find-duplicates.ts'
import { headline, type Story } from './story.ts'
import { indexStories } from './story-index.ts'

const pairs = readFileSync(new URL('fixtures/title-pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))
const titles = [...new Set(pairs.flatMap(([, a = '', b = '']) => [a, b]))]
const background = indexStories(titles.map(title => headline(title)))
const foundFor = (title: string) => findDuplicates(headline(title), background).map(({ story }) => story.title)

const story = (title: string, more: Partial<Story> = {}): Story => ({
  ...headline(title, 'de'),
  state: 'live',
  ...more,
})

describe('headlines', () => {
  // `missed` and `mistaken` are what nobody can tell by the words alone so far; whoever can moves them.
  test.each(pairs)('%s: “%s” and “%s”', (kind, a = '', b = '') => {
    const isFound = kind === 'same' || kind === 'mistaken'
    expect([foundFor(a).includes(b), foundFor(b).includes(a)]).toEqual([isFound, isFound])
  })

  test('of different pairs are different stories', () => {
    const meant = new Set(pairs.flatMap(([, a, b]) => [`${a}|${b}`, `${b}|${a}`]))
    const found = titles.flatMap(title => foundFor(title).map(other => `${title}|${other}`))
    const own = titles.map(title => `${title}|${title}`)
    expect(found.filter(pair => !meant.has(pair) && !own.includes(pair))).toEqual([])
  })

  test('that come back on three days are a column, but two are a repetition', () => {
    const column = ['2025-06-01', '2025-06-08', '2025-06-15'].map(day =>
      story('Was die Stadt bewegt', { day, file: `articles/${day}-a.md` }),
    )
    const next = story('Was die Stadt bewegt', { day: '2025-06-22' })
    expect(findDuplicates(next, column)).toEqual([])
    expect(findDuplicates(next, column.slice(0, 2))).toHaveLength(2)
  })
})

describe('sources', () => {
  const pages = ['https://blatt.example/a', 'https://www.bote.example/b/?utm_source=chat', 'https://zeitung.example/c']
  const known = [story('Ein Wal schwimmt flussaufwärts', { addresses: pages, file: 'articles/2025-06-01-wal.md' })]

  test('that are shared make a story the same, whatever its headline', () => {
    const addresses = ['http://blatt.example/a#top', 'https://bote.example/b']
    const [found] = findDuplicates(story('Tierischer Besuch in der Stadt', { addresses }), known)
    expect(found?.sources).toMatchObject({ shared: 2, of: 2 })
  })

  test('do not when only one of many is shared, or a home page', () => {
    const addresses = ['https://blatt.example/a', 'https://x.example/1', 'https://x.example/2', 'https://x.example/3']
    expect(findDuplicates(story('Neuer Radweg am Kanal', { addresses }), known)).toEqual([])
    const home = story('Neuer Radweg am Kanal', { addresses: ['https://blatt.example/'] })
    expect(findDuplicates(home, [story('Ein Wal', { addresses: ['https://blatt.example'] })])).toEqual([])
  })
})

describe('no repetition', () => {
  const title = 'Stadtwerke senken Gaspreis im Oktober'
  const file = 'drafts/2025-06-02-gaspreis.md'

  test('is the same file in another folder', () => {
    const live = story(title, { file: 'articles/2025-06-02-gaspreis.md' })
    expect(findDuplicates(story(title, { file }), [live])).toEqual([])
  })

  test('is the same story in another language', () => {
    expect(findDuplicates(story(title), [story(title, { language: 'en' })])).toEqual([])
    expect(findDuplicates(headline(title), [story(title, { language: 'en' })])).toHaveLength(1)
  })

  test('but a file is one that was rejected under its name before', () => {
    const rejected = story(title, { file, state: 'rejected', why: 'zu alt' })
    expect(findDuplicates(story(title, { file }), [rejected])).toHaveLength(1)
  })
})

test('the newest comes first, and what no day is known of comes last', () => {
  const title = 'Stadtwerke senken Gaspreis im Oktober'
  const known = ['2025-01-02', null, '2025-03-01'].map(day => story(title, { day, state: 'draft' }))
  expect(findDuplicates(headline(title), known).map(one => one.story.day)).toEqual(['2025-03-01', '2025-01-02', null])
})

test('headlines without words repeat nothing, and those of very many words only themselves', () => {
  const empty = ['', '???', '–']
  const long = [`${'a'.repeat(500_000)}`, 'wort '.repeat(100_000), '1.'.repeat(100_000)]
  const known = [...empty, ...long].map(title => headline(title))
  const found = (title: string) => findDuplicates(headline(title), known).map(one => one.story.title)
  expect(empty.flatMap(found)).toEqual([])
  expect(long.map(found)).toEqual(long.map(title => [title]))
})
