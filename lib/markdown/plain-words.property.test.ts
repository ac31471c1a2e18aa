import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { expect, test } from 'vitest'
import { plainWords } from './plain-words.ts'

const sign = fc.constantFrom(
  ...['a', 'ö', '„', ' ', '  ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u200d', '\u2028', '\u200b', '\u200e', '😀'],
)
const value = fc.array(sign, { maxLength: 5 }).map(signs => signs.join(''))
const names = fc.constantFrom(...['p', 'h1', 'h2', 'h6', 'a', 'code', 'del', 'em', 'strong', 'br'])

const { nodes } = fc.letrec<{ nodes: ElementContent[]; node: ElementContent }>(tie => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small' },
    value.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .tuple(names, tie('nodes'))
      .map(([tagName, children]): Element => ({ type: 'element', tagName, properties: {}, children })),
  ),
}))

test('the words of paragraphs, headings and phrases are those of the rendered page', () => {
  fc.assert(
    fc.property(nodes, children => {
      for (const tree of [{ type: 'root', children } satisfies Root, ...children]) {
        const words = plainWords(tree)
        if (words !== null) expect(onOneLine(words)).toBe(onOneLine(toText(tree)))
      }
    }),
    { numRuns: 2000 },
  )
})

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
