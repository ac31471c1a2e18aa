import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test.each([
  ['bytes=0-1', { start: 0, end: 2 }],
  ['bytes=90-', { start: 90, end: 100 }],
  ['bytes=-10', { start: 90, end: 100 }],
  ['bytes=-900', { start: 0, end: 100 }],
  ['bytes=0-99999', { start: 0, end: 100 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['zeilen=0-1', null],
  [null, null],
])('%s of a hundred bytes is %j', (written, expected) => {
  expect(byteRange(written, 100)).toEqual(expected)
})

test('a file without a byte has no part', () => {
  expect(byteRange('bytes=0-', 0)).toBe('none')
})
