import { afterEach, expect, test } from 'vitest'
import { articleFrom } from './builders.ts'
import { articleText, libraryOf, removeFolders, siteYaml } from './folder-builders.ts'

afterEach(removeFolders)

test('front matter of 100,000 blank lines is refused at once, and the refusal names the limit', {
  timeout: 1000,
}, () => {
  const { article, rules } = articleFrom(`title: Hallo${'\n'.repeat(100_000)}`)
  expect([article, rules]).toEqual([null, ['schema/front-matter-long']])
})

test('front matter of 60,000 letters is read', () => {
  expect(articleFrom(`title: Hallo\nnotes: ${'a'.repeat(60_000)}`).article?.title).toBe('Hallo')
})

test.each([
  ['slug', 'ü'.repeat(125), []],
  ['slug', 'ü'.repeat(126), ['schema/slug-long']],
])('a %s may have 250 bytes, which leaves room for `.html` in a file name', (field, value, found) => {
  expect(articleFrom(`title: Hallo\n${field}: ${value}`).rules).toEqual(found)
})

test('former addresses with a name that no file system holds are left out with a warning', () => {
  const { article, rules } = articleFrom(`title: Hallo\nredirect_from: [/a/, /${'ü'.repeat(128)}/]`)
  expect([article?.formerPaths, rules]).toEqual([['/a/'], ['schema/former-path-long']])
})

test('pages have the same limit', async () => {
  const { issues } = await libraryOf({
    'site.yaml': siteYaml,
    'pages/a.md': articleText('A', `slug: ${'a'.repeat(251)}\n`),
  })
  expect(issues.map(({ rule }) => rule)).toEqual(['schema/slug-long'])
})

test('keys of topics are cut to what a file system holds', () => {
  const { article } = articleFrom(`title: Hallo\ntopics: ["${'語'.repeat(100)}"]`)
  expect(article?.topics).toEqual(['語'.repeat(83)])
})
