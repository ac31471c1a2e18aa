import { describe, expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'
import { toExclusion } from './exclusion.ts'
import { folderLanguage, toLanguageTag } from './language-tag.ts'
import { toSitePath, withoutBasePath } from './site-path.ts'
import { toSlug } from './slug.ts'
import { toTopicKey } from './topic-key.ts'
import { quotedRepair } from './yaml-repair.ts'

describe('keys of topics', () => {
  test.each([
    ['Künstliche Intelligenz', 'kuenstliche-intelligenz'],
    ['Straße & Öl', 'strasse-oel'],
    ['Café Zürich', 'cafe-zuerich'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'net'],
    ['人工知能', '人工知能'],
    ['Йод', 'йод'],
    ['हिन्दी', 'हिन्दी'],
    ['🎉', ''],
  ])('%s is %j', (name, key) => {
    expect(toTopicKey(name)).toBe(key)
  })
})

describe('slugs', () => {
  test.each([
    ['a  b', 'a-b'],
    ['a\u0308', 'ä'],
    ['../../etc', '-..-etc'],
    ['.versteckt', 'versteckt'],
    ['a\u0000b\ud800', 'ab'],
    ['..', null],
    [' ', null],
  ])('%j is %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })
})

describe('paths within the site', () => {
  test.each([
    ['a//b/', '/a/b/'],
    ['/a/../../b', '/a/b'],
    ['%2e%2e/a%20b', '/a b'],
    ['/100%', '/100%'],
    ['/a?b#c', '/a'],
    ['\\a\\b', '/a/b'],
    ['', '/'],
  ])('%j is %j', (written, path) => {
    expect(toSitePath(written)).toBe(path)
  })

  test('the base path is no part of them', () => {
    expect(['/news/a', '/news', '/newsroom'].map(path => withoutBasePath(path, '/news'))).toEqual([
      '/a',
      '/',
      '/newsroom',
    ])
  })
})

describe('languages', () => {
  test.each([
    ['de', 'de'],
    ['EN-us', 'en-US'],
    ['zh_tw', 'zh-TW'],
    ['no', 'no'],
    ['german', null],
    ['..', null],
    ['', null],
  ])('%j is %j', (written, tag) => {
    expect(toLanguageTag(written)).toBe(tag)
  })

  test('folders are called after languages only where they can be meant', () => {
    expect(['de', 'pt-br', 'zh_cn', 'ai', 'js', 'old', 'new', 'news'].map(folderLanguage)).toEqual([
      ...['de', 'pt-BR', 'zh-CN'],
      ...[null, null, null, null, null],
    ])
  })
})

describe('repairs', () => {
  test.each([
    ['title: A: "b" c', `title: 'A: "b" c'`],
    ['title: A: b', 'title: "A: b"'],
    ["title: 'it's'", `title: "it's"`],
    ['title: "A" and "B"', `title: '"A" and "B"'`],
    ['title: "Die "neue" Regel"', `title: 'Die "neue" Regel'`],
    [`title: "it's" a: "b"`, `title: '"it''s" a: "b"'`],
    ['  - @x', '  - "@x"'],
    ['tags: [a, b', null],
    ['title', null],
  ])('%s becomes %s', (line, repair) => {
    expect(quotedRepair(line)).toBe(repair)
  })
})

test('a guess is close or not made', () => {
  const guesses = ['energei', 'topcis', 'xyz', 'DRAFT'].map(word => didYouMean(word, ['energie', 'topics', 'draft']))
  expect(guesses).toEqual(['energie', 'topics', null, 'draft'])
})

test('Jekyll’s exclude names files, folders and patterns from the root', () => {
  const isExcluded = toExclusion(['lib/', 'README.md', '*.json', 'docs/**/x.txt'])
  const paths = ['lib/a.png', 'library/a.png', 'README.md', 'a.json', 'b/a.json', 'docs/a/b/x.txt', 'package-lock.json']
  expect(paths.map(isExcluded)).toEqual([true, false, true, true, false, true, true])
})
