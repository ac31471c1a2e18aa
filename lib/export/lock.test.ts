import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lock } from './lock.ts'
import { RefusedFolder } from './place.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** No process has this number: Linux and macOS count to less. */
const nobody = 2 ** 30

describe('a lock', () => {
  test('is let go of', () => {
    lock(folder, process.pid)()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([1, nobody])('that a running process has is not given to %i', other => {
    lock(folder, process.pid)
    expect(() => lock(folder, other)).toThrow(RefusedFolder)
    expect(readdirSync(folder)).toEqual([`lock-${process.pid}`])
  })

  test('says which file to remove if the process is something else', () => {
    lock(folder, process.pid)
    expect(() => lock(folder, nobody)).toThrow(join(folder, `lock-${process.pid}`))
  })

  test('is not taken where a file is, or a link to nothing', () => {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('nothing', join(folder, 'link'))
    for (const name of ['file', 'link']) expect(() => lock(join(folder, name), process.pid)).toThrow(RefusedFolder)
  })

  test('of a killed process is taken', () => {
    writeFileSync(join(folder, `lock-${nobody}`), '')
    lock(folder, process.pid)
    expect(readdirSync(folder)).toEqual([`lock-${process.pid}`])
  })

  test('of a killed process with the same number is taken', () => {
    writeFileSync(join(folder, `lock-${process.pid}`), '')
    lock(folder, process.pid)()
    expect(readdirSync(folder)).toEqual([])
  })
})
