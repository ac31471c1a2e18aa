import { expect, test } from 'vitest'
import { toPieces } from './marked.ts'

test('an excerpt becomes plain text, and says which words were looked for', () => {
  expect(toPieces('<mark>Der</mark> Bär &lt;b> <mark>jagt.</mark>')).toEqual([
    { text: 'Der', isMarked: true },
    { text: ' Bär <b> ', isMarked: false },
    { text: 'jagt.', isMarked: true },
  ])
})
