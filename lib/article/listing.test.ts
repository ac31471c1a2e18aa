import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toListing } from './listing.ts'

const sizes = fc.integer({ min: 1, max: 12 })
const counts = fc.integer({ min: 0, max: 200 })
const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index)

describe('listing', () => {
  test('every item stands on exactly one page, newest first', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const { front, older } = toListing(newestFirst(count), size)
        expect([...front, ...older.toReversed().flat()]).toEqual(newestFirst(count))
      }),
    )
  })

  test('older pages are full, and the front holds at least a page where there is one', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const { front, older } = toListing(newestFirst(count), size)
        expect(older.every(page => page.length === size)).toBe(true)
        expect(front.length).toBeLessThan(2 * size)
        expect(front.length).toBeGreaterThanOrEqual(Math.min(count, size))
      }),
    )
  })

  test('a new item changes no older page, and adds at most one', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const before = toListing(newestFirst(count), size).older
        const after = toListing(newestFirst(count + 1), size).older
        expect(after.slice(0, before.length)).toEqual(before)
        expect(after.length - before.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
