import { describe, expect, test } from 'vitest'
import { fitDigest, largest } from './fit-digest.ts'

/** 100 bytes around everything, 20 an introduction, 5 a headline, 10 a correction. */
const bytesOf = ({ items, headlines, changes }: { items: number; headlines: number; changes: number }) =>
  100 + 20 * items + 5 * headlines + 10 * changes

const fitted = (articles: number, { changes = 0, limit = Number.POSITIVE_INFINITY } = {}) =>
  fitDigest({ articles, changes, limit }, 600, bytesOf)

describe('an email has room for', () => {
  test('all introductions, where they go in', () => {
    expect(fitted(25)).toEqual({ items: 25, headlines: 0, changes: 0 })
  })

  test('as many introductions as leave room for the headlines of all others', () => {
    expect(fitted(40)).toEqual({ items: 20, headlines: 20, changes: 0 })
  })

  test('ten introductions at least, and then not all headlines', () => {
    expect(fitted(1000)).toEqual({ items: 10, headlines: 60, changes: 0 })
  })

  test('no more introductions than asked for', () => {
    expect(fitted(25, { limit: 3 })).toEqual({ items: 3, headlines: 22, changes: 0 })
  })

  test('corrections in half of it at most', () => {
    expect(fitted(1, { changes: 50 })).toEqual({ items: 1, headlines: 0, changes: 20 })
  })

  test('nothing, where a single article is too large', () => {
    expect(fitDigest({ articles: 5, changes: 0, limit: 5 }, 50, bytesOf)).toEqual({
      items: 0,
      headlines: 0,
      changes: 0,
    })
  })
})

test.each([0, 1, 2, 3, 7, 8, 9, 99, 100])('the largest number up to 100 that holds is found where it is %i', found => {
  expect(largest(100, number => number <= found)).toBe(found)
})

test('large numbers are tried only after smaller ones held', () => {
  const tried: number[] = []
  largest(10_000, number => tried.push(number) > 0 && number <= 5)
  expect(Math.max(...tried)).toBeLessThan(16)
})
