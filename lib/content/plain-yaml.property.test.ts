import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlainYaml } from './plain-yaml.ts'
import { parseWholeYaml } from './yaml-source.ts'

const signs = [
  '-',
  '?',
  ':',
  ',',
  '[',
  ']',
  '{',
  '}',
  '#',
  '&',
  '*',
  '!',
  '|',
  '>',
  "'",
  '"',
  '%',
  '@',
  '`',
  '~',
  '\\',
  '<',
  '=',
  '+',
  '.',
  '/',
  '_',
]
const odd = ['\t', '\u00a0', '\ufeff', '\u0085', '\u2028', '\u0007', '\f', '\v', '\ud800', '😀', 'ä']
const word = fc.constantFrom(
  ...signs,
  ...odd,
  ' ',
  ' ',
  'a',
  'b1',
  '2025-08-11',
  '09:30',
  'null',
  'true',
  '---',
  '...',
  '<<',
  ': ',
  ' #',
  '- ',
)
const written = fc.array(word, { maxLength: 6 }).map(words => words.join(''))
const list = fc.array(written, { maxLength: 3 }).map(items => `[${items.join(', ')}]`)
const quoted = fc.tuple(fc.constantFrom('"', "'"), written).map(([quote, words]) => quote + words + quote)
const key = fc.constantFrom('title', 'title', 'tags', 'a-b', '_x', 'null', 'y', '2', 'a b', '"a"', '-', '? a', '<<')
const colon = fc.constantFrom(': ', ': ', ': ', ':', ':  ', ':\t', ' : ')
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, colon, fc.oneof(written, list, quoted)).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '# note', '- a', '  - a', '  b: c', '---', '...') },
)

describe('plain front matter', () => {
  test('is what the package reads in it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.nat(50), (lines, base) => {
        const block = `\n${lines.join('\n')}`
        const root = parsePlainYaml(block, base)
        if (root !== null) expect({ root }).toEqual(parseWholeYaml(block, base))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    'title: A word',
    'title: "A: word"',
    "title: 'A # word'",
    'date: 2025-08-11 09:30 +0200\ntags: [a, "b c", d e]',
  ])('%j is plain', block => {
    expect(parsePlainYaml(block, 0)).not.toBeNull()
  })

  test.each([
    '',
    'title:',
    'title: a\n  b',
    'title: "a\\nb"',
    'tags:\n- a',
    'tags: [a, [b]]',
    'ai: {a: b}',
    'a: b # c',
  ])('%j is not', block => {
    expect(parsePlainYaml(block, 0)).toBeNull()
  })
})
