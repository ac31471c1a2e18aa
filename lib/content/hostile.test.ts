import { describe, expect, test } from 'vitest'
import { articleFrom, openPublication, testPublication } from './builders.ts'
import { messagesIn } from './message-dictionaries.ts'
import { parseArticle } from './parse-article.ts'
import { proseLines } from './prose-lines.ts'

function rulesOfBody(body: string): readonly string[] {
  const file = { path: 'articles/2025-08-11-a.md', content: `---\ntitle: A\n---\n${body}\n` }
  return parseArticle(file, { publication: openPublication, messages: messagesIn('en') }).issues.map(({ rule }) => rule)
}

describe('a text is read in time that grows with its length alone', () => {
  test.each([
    ['letters in an attribute list without end', `x {:${'a'.repeat(100_000)}!`, []],
    ['quotes in attribute lists without end', `x ${`{:a="b" c='`.repeat(20_000)}`, []],
    ['runs of backticks, each of another length', `{{ x }} ${backticks(1400)}`, ['text/liquid']],
    ['runs of backticks, short and long', `{{ x }} ${'` `` '.repeat(100_000)}`, ['text/liquid']],
  ])('%s', (_, body, rules) => {
    expect(rulesOfBody(body)).toEqual(rules)
  })

  function backticks(runs: number): string {
    return Array.from({ length: runs }, (_, index) => '`'.repeat(index + 1)).join(' ')
  }
})

test.each([
  ['a `b` c', 'a     c'],
  ['a ``b ` c`` d', 'a           d'],
  ['a ``b` c', 'a ``b` c'],
  ['`a` ``b`` `c', '          `c'],
  ['a ```b``` `', 'a         `'],
])('of %j, what is no code is %j', (line, prose) => {
  expect(proseLines(line)).toEqual([prose])
})

describe('aliases cannot make a few lines grow without bounds', () => {
  const levels = (start: string, level: (name: string) => string) => [
    start,
    ...Array.from({ length: 40 }, (_, index) => `z${index + 1}: &z${index + 1} ${level(`*z${index}`)}`),
  ]

  test.each([
    ['in maps', levels('z0: &z0 {x: y}', name => `{p: ${name}, q: ${name}, r: ${name}}`)],
    ['in lists', levels('z0: &z0 [x]', name => `[${name}, ${name}, ${name}]`)],
  ])('%s', (_, lines) => {
    const path = '_posts/2025-08-11-a.md'
    const publication = { ...openPublication, formerPermalink: 'date' }
    const frontMatter = ['title: A', ...lines, 'topics: [{zz: *z40, name: "!!!"}]', 'categories: *z40'].join('\n')
    expect(articleFrom(frontMatter, { path, publication })).toMatchObject({ article: null, rules: ['schema/yaml'] })
  })

  test('nor one long text fill a list', () => {
    const sources = `sources: [${Array(8000).fill('*a').join(',')}]`
    const { rules } = articleFrom(`title: A\nnotes: &a ${'x'.repeat(30_000)}\n${sources}`)
    expect(rules).toEqual(['schema/yaml'])
  })

  test('but a name may be used in several places', () => {
    const { article } = articleFrom('title: A\nauthors: [&eva Eva]\nreviews: [{gate: facts, by: *eva, at: 2025-08-11}]')
    expect(article?.reviews[0]?.by).toBe('Eva')
  })
})

describe('topics', () => {
  const names = (count: number) => `topics: [${Array.from({ length: count }, (_, index) => `t${index}`).join(', ')}]`

  test('of one article are at most 30; the rest is left out with an error', () => {
    const { article, rules } = articleFrom(`title: A\n${names(3000)}`)
    expect([article?.topics.length, rules]).toEqual([30, ['schema/topics-many']])
  })

  test('may be 30, and a name that stands there twice counts once', () => {
    const { article, rules } = articleFrom(`title: A\n${names(30)}\n${names(30).replace('topics', 'tags')}`)
    expect([article?.topics.length, rules]).toEqual([30, []])
  })

  test('of a closed list have the same limit, so that not thousands of findings follow', () => {
    const { rules } = articleFrom(`title: A\n${names(3000)}`, { publication: testPublication })
    expect(rules.filter(rule => rule === 'schema/topic-unknown')).toHaveLength(30)
  })
})

describe('words of front matter', () => {
  test('change neither the order nor the lines of the words around them', () => {
    const { article } = articleFrom(`title: "a${'\u0323'.repeat(60)}"\nauthors: ["\u202Ecba", Two]`)
    expect([article?.title.length, article?.authors[0]?.name]).toEqual([9, 'cba'])
  })

  test('hold no control characters and no half characters', () => {
    const { article } = articleFrom('title: "a\\e[2J\\x07b\\ud800"\nstandfirst: "Eins\\n\\tZwei\\r"\nauthor: "\\x07"')
    expect([article?.title, article?.standfirst, article?.authors]).toEqual(['a[2Jb', 'Eins\n\tZwei', []])
  })

  test('are tamed in a file name too, where it serves as title', () => {
    const { article } = articleFrom('layout: post', { path: `_posts/2025-08-11-a${'\u0323'.repeat(60)}.md` })
    expect(article?.title.length).toBeLessThan(10)
  })

  test('of a title of more than 300 characters are too many, with a warning', () => {
    const rules = (length: number) => articleFrom(`title: ${'ä'.repeat(length)}`).rules
    expect([rules(300), rules(301)]).toEqual([[], ['schema/title-long']])
  })
})

describe('former addresses are left out with a warning where', () => {
  test.each([
    ['a file would have to be a folder', '/robots.txt/x', 'schema/former-path-file'],
    ['a front would have to be a folder', '/index.html/', 'schema/former-path-file'],
    ['a feed would have to be a folder', '/en/rss.xml/x.html', 'schema/former-path-file'],
    ['no file system holds so many folders', `/${'c/'.repeat(3000)}`, 'schema/former-path-long'],
  ])('%s', (_, path, rule) => {
    const { article, rules } = articleFrom(`title: A\nredirect_from: [${path}, /a.html]`)
    expect([article?.formerPaths, rules]).toEqual([['/a.html'], [rule]])
  })
})
