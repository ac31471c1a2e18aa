import { describe, expect, test } from 'vitest'
import { changesBetween, readManifest, toManifest } from './manifest.ts'

const file = (digest: string) => ({ bytes: 1, digest })

describe('manifest', () => {
  test('lists files in one order, whichever was written first', () => {
    const one = new Map([
      ['b', file('2')],
      ['a', file('1')],
    ])
    const other = new Map([
      ['a', file('1')],
      ['b', file('2')],
    ])
    expect(toManifest('', one)).toBe(toManifest('', other))
  })

  test('tells new, changed, unchanged and removed files apart', () => {
    const before = new Map([
      ['same', '1'],
      ['other', '1'],
      ['gone', '1'],
    ])
    const after = new Map([
      ['same', file('1')],
      ['other', file('2')],
      ['new', file('1')],
    ])
    expect(changesBetween(before, after)).toEqual({ added: 1, changed: 1, unchanged: 1, removed: 1 })
  })

  test('of a folder without an export is empty', () => {
    expect(readManifest('/nowhere').files.size).toBe(0)
  })
})
