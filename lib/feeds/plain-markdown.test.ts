import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { oneLine } from '#lib/markdown/one-line.ts'
import { parseMarkdown } from '#lib/markdown/parse-markdown.ts'
import { plainParagraph } from './plain-markdown.ts'

const signs = [...'\\`*_[](){}<>#|~&!-+=:.1 \tab', '&amp;', '1.', '- ', '---', '![x](y)', '[^1]', '[x]: /y', '<b>']
const markup = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map(parts => oneLine(parts.join('')))

test('whatever a text holds, as Markdown it is a paragraph of these words', () => {
  fc.assert(
    fc.property(
      markup.filter(text => text !== ''),
      text => {
        const { children } = parseMarkdown(plainParagraph(text))
        expect(children.map(({ type }) => type)).toEqual(['paragraph'])
        expect(children.flatMap(block => ('children' in block ? block.children.map(({ type }) => type) : []))).toEqual([
          'text',
        ])
        expect(children.map(block => textOf(block)).join('\n')).toBe(text)
      },
    ),
    { numRuns: 500 },
  )
})
