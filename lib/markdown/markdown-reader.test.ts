import fc from 'fast-check'
import MarkdownIt, { type MarkdownIt as Reader } from 'markdown-it'
import { expect, test } from 'vitest'
import { newReader } from './markdown-reader.ts'

const pieces = fc.constantFrom(
  ...[
    'word',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '- ',
    '1. ',
    '> ',
    '# ',
    '---',
    '| a | b |\n| - | - |\n',
    '    ',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](/a)',
    '![',
    '<b>',
    '</b>',
    '<!-- -->',
    '\\',
    '&amp;',
    '[^1]',
    '\n[^1]: ',
    '\n[a]: /b\n',
    'https://a.example',
  ],
)

test.each([true, false])('makes the tokens that markdown-it makes, with bare addresses: %s', linkify => {
  const reader = newReader(linkify)
  const itself = withOwnStates(newReader(linkify))
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), written => {
      const text = written.join('')
      expect(reader.parse(text, {})).toEqual(itself.parse(text, {}))
    }),
    { numRuns: 1000 },
  )
})

function withOwnStates(reader: Reader): Reader {
  reader.block.State = MarkdownIt.StateBlock
  reader.inline.State = MarkdownIt.StateInline
  return reader
}
