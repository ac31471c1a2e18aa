import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown, parseWithGfm } from './parse-markdown.ts'

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '](',
      '<',
      '>',
      '!',
      '\\',
      '&amp;',
      '&#58;',
      ':',
      '-',
      '.',
    ],
    ...[
      'http',
      'http://a.b',
      'https://a.b/c?d',
      'www.',
      'www.a.b',
      '@',
      'a@b.c',
      'mailto:',
      '~',
      '|',
      '|-|',
      ':-',
      '---',
    ],
    ...[
      '[a](https://b.c)',
      '<https://a.b>',
      '[^1]',
      '[^1]: a',
      '- [ ] a',
      '[x] ',
      '<b>',
      '</b>',
      '> ',
      '    ',
      '\t',
      '```',
    ],
  ),
  fc.string({ maxLength: 3 }),
)

test('a text is read the same with and without the shortcut past GFM', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const markdown = parts.join('')
      expect(parseMarkdown(markdown)).toEqual(parseWithGfm(markdown))
    }),
    { numRuns: 300 },
  )
})
