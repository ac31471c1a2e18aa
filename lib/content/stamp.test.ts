import { expect, test } from 'vitest'
import { isSame, type Stamp } from './stamp.ts'

const at = 1_000_000
const stamp: Stamp = [120, at, at, 7]

test('a file is known again by size, times and number', () => {
  expect(isSame(stamp, [...stamp], at + 10_000)).toBe(true)
  for (const other of [
    [121, at, at, 7],
    [120, at + 1, at, 7],
    [120, at, at + 1, 7],
    [120, at, at, 8],
  ] as const)
    expect(isSame(stamp, other, at + 10_000)).toBe(false)
})

test('a file that changed just before it was seen is not, as it may have changed once more within the same step of the clock', () => {
  expect(isSame(stamp, stamp, at + 1)).toBe(false)
})
