import fc from 'fast-check'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml as serialize } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { safeHtml } from './safe-html.ts'
import { toHtml } from './to-html.ts'

const voids = ['br', 'col', 'hr', 'img', 'source', 'wbr']
const sign = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '`', '=', '\0', '\n', ' ', '\u00a0', 'a', 'ä', '„', '😀', '\ud800', '&amp;', '</p>'],
)
const words = fc.array(sign, { maxLength: 6 }).map(signs => signs.join(''))
const allowed = Object.values(safeHtml.attributes ?? {}).flatMap(list =>
  (list ?? []).map(one => (typeof one === 'string' ? one : one[0])),
)
const added = [
  'className',
  'rel',
  'tabIndex',
  'ariaLabel',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'loading',
  'decoding',
  'controls',
  'preload',
  'style',
]
const value = fc.oneof(
  words,
  fc.array(
    words.map(word => word.trim()),
    { maxLength: 2 },
  ),
  fc.nat(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
)
// What is written without a value is `true` since it was read.
const flags = fc.record({ open: fc.boolean(), reversed: fc.boolean(), controls: fc.boolean() }, { requiredKeys: [] })
const names = fc.constantFrom(
  ...[...allowed, ...added].filter(name => !['open', 'reversed', 'controls'].includes(name)),
)
const properties = fc
  .tuple(fc.dictionary(names, value, { maxKeys: 3, noNullPrototype: true }), flags)
  .map(([others, written]) => ({ ...others, ...written }))
const text = words.map((value): ElementContent => ({ type: 'text', value }))

const { nodes } = fc.letrec<{ nodes: ElementContent[]; node: ElementContent }>(tie => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.tuple(fc.constantFrom(...(safeHtml.tagNames ?? [])), properties, tie('nodes')).map(
      ([tagName, properties, children]): Element => ({
        type: 'element',
        tagName,
        properties,
        children: voids.includes(tagName) ? [] : children,
      }),
    ),
  ),
}))

test('writes a safe tree as the library for trees of HTML does', () => {
  fc.assert(
    fc.property(nodes, (children: RootContent[]) => {
      const tree: Root = { type: 'root', children }
      expect(toHtml(tree)).toBe(serialize(tree).trim())
    }),
    { numRuns: 2000 },
  )
})
