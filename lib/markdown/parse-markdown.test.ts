import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { nodesWhere } from './walk.ts'

const first = (markdown: string) => parseMarkdown(markdown).children[0]
const isLink = (node: Nodes) => node.type === 'link'
const addresses = (markdown: string) =>
  nodesWhere(parseMarkdown(markdown), isLink as (node: Nodes) => node is Extract<Nodes, { type: 'link' }>).map(
    ({ url }) => url,
  )

describe('bare addresses', () => {
  test.each([
    ['Siehe https://a.example/b?c=d.', ['https://a.example/b?c=d']],
    ['(www.a.example)', ['http://www.a.example']],
    ['Text\n[b]: https://a.example/c', ['https://a.example/c']],
    ['[Neues](https://a.example/ und mehr)', ['https://a.example/']],
    ['Post an redaktion@a.example!', ['mailto:redaktion@a.example']],
    ['[Text https://a.example](https://b.example)', ['https://b.example']],
  ])('become links in %j', (markdown, urls) => {
    expect(addresses(markdown)).toEqual(urls)
  })

  test.each(['a.example', '//a.example/b', 'ftp://a.example', '`https://a.example`', 'xhttps://a.example', 'www.'])(
    'do not in %j',
    markdown => {
      expect(addresses(markdown)).toEqual([])
    },
  )
})

test('a link by reference leads where its definition says, whatever its case', () => {
  expect(addresses('[a][B] und [b]\n\n[b]: /ziel "T"')).toEqual(['/ziel', '/ziel'])
})

test('a part of a text is read with the definitions of the whole', () => {
  const definitions = {}
  parseMarkdown('Rest\n\n[b]: /ziel\n\n[^1]: Note', definitions)
  expect(parseMarkdown('[a][b][^1]', definitions).children[0]).toMatchObject({
    children: [{ type: 'link', url: '/ziel' }, { type: 'footnoteReference' }],
  })
})

test('a note stands where it is defined', () => {
  expect(parseMarkdown('a[^x]\n\n[^x]: b\n\nc').children.map(node => node.type)).toEqual([
    'paragraph',
    'footnoteDefinition',
    'paragraph',
  ])
})

describe('a list', () => {
  test('is loose if any of its items is', () => {
    expect(first('- a\n- b\n  - c')).toMatchObject({ spread: false, children: [{ spread: false }, { spread: false }] })
    expect(first('- a\n\n- b')).toMatchObject({ spread: true, children: [{ spread: true }, { spread: true }] })
  })

  test('of tasks begins with boxes that are followed by words', () => {
    expect(first('- [ ] a\n- [X] b\n- [ ]\n- [y] c\n- \\[ ] d')).toMatchObject({
      children: [{ checked: false }, { checked: true }, { checked: null }, { checked: null }, { checked: null }],
    })
  })

  test('keeps the number it starts with', () => {
    expect(first('3. a\n4. b')).toMatchObject({ ordered: true, start: 3 })
  })
})

test('a table knows the alignment of its columns, and has as many cells in every row', () => {
  const row = { children: [{}, {}, {}, {}] }
  expect(first('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2\n| 1 | 2 | 3 | 4 | 5 |')).toMatchObject({
    align: ['left', 'right', 'center', null],
    children: [row, row, row],
  })
})

test('code knows its language and what else stands beside it', () => {
  expect(first('```js title=&quot;a\\_b&quot;\nx\n```')).toMatchObject({ lang: 'js', meta: 'title="a_b"', value: 'x' })
})

test('blocks know their lines', () => {
  const places = parseMarkdown('Eins\nzwei\n\n# Drei\n').children.map(({ position }) => position)
  expect(places).toMatchObject([
    { start: { line: 1, offset: 0 }, end: { line: 3, offset: 10 } },
    { start: { line: 4, offset: 11 }, end: { line: 5, offset: 18 } },
  ])
})

test('nothing is left out that is nested as deeply as may be', () => {
  const deep = (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')
  expect(JSON.stringify(parseMarkdown(deep(60))).match(/"a"/g)).toHaveLength(60)
  expect(() => parseMarkdown(deep(90))).toThrow(RangeError)
})
