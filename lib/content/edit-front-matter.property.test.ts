import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { append, edited, remove, set } from './edit-builder.ts'
import { splitFrontMatter } from './front-matter.ts'
import { printable } from './printable.ts'
import { nodeAt, toValue, type YamlValue } from './yaml-node.ts'
import { parseYaml } from './yaml-source.ts'
import type { FieldValue } from './yaml-writing.ts'

const runs = { numRuns: 200, seed: 20260814 }

function valueAt(text: string, ...path: readonly (string | number)[]): YamlValue | null {
  const split = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  if (split.kind !== 'split') return null
  const source = parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), split.start, split.end)
  return 'root' in source && source.root ? toValue(nodeAt(source.root, path)) : null
}

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    'no',
    '2025',
    '---',
    '...',
    'a\n---\nb',
    '- x',
    "it's",
    '#',
    '\u2028',
    '[',
    '{a: b}',
    '&a',
    '*a',
    '!b',
    '|',
    '>',
    '%',
    '@',
    '`',
    '? a',
    ': ',
    'a: b',
    '\\',
    '"',
  ),
)
const key = fc.stringMatching(/^[a-z]{1,8}$/)
const value: fc.Arbitrary<FieldValue> = fc.letrec<{ value: FieldValue }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
})).value

const asRead = (written: unknown): unknown =>
  typeof written === 'string'
    ? written.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
    : Array.isArray(written)
      ? written.map(asRead)
      : Object.fromEntries(Object.entries(Object(written)).map(([name, part]) => [name, asRead(part)]))

describe('whatever the values are', () => {
  const file = fc
    .dictionary(key, value, { maxKeys: 5 })
    .map(all => edited('Text.\n', ...Object.entries(all).map(([name, part]) => set(name, part))))

  test('what was set is what is read, and other fields stay', () => {
    fc.assert(
      fc.property(file, key, value, value, (text, name, first, second) => {
        const once = edited(text, set(name, first))
        const twice = edited(once, set(name, second))
        expect(valueAt(once, name)).toEqual(asRead(first))
        expect(valueAt(twice, name)).toEqual(asRead(second))
        const without = (all: YamlValue | null) => Object.entries(Object(all)).filter(([one]) => one !== name)
        expect(without(valueAt(twice))).toEqual(without(valueAt(text)))
        expect(without(valueAt(edited(twice, remove(name))))).toEqual(without(valueAt(text)))
        expect(twice.endsWith('---\nText.\n')).toBe(true)
      }),
      runs,
    )
  })

  test('what was appended stands at the end of the list', () => {
    fc.assert(
      fc.property(file, fc.array(value, { minLength: 1, maxLength: 4 }), (text, items) => {
        const all = edited(text, remove('list'), ...items.map(item => append('list', item)))
        expect(valueAt(all, 'list')).toEqual(asRead(items))
      }),
      runs,
    )
  })

  test('a title is read as it was written', () => {
    fc.assert(
      fc.property(word, title => {
        const read = valueAt(edited('---\nlayout: "post"\ntitle: "x"\n---\n', set('title', title)), 'title')
        expect(printable(String(read))).toBe(printable(String(asRead(title))))
      }),
      runs,
    )
  })
})
