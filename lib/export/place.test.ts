import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assertReplaceable, moveIntoPlace, RefusedFolder, restore, stagingOf } from './place.ts'
import { sealFile } from './seal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-place-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const site = (name: string, text: string) => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.html'), text)
  return join(folder, name)
}

describe('place', () => {
  test('a staged site takes the place of the last one', () => {
    const out = site('out', 'old')
    moveIntoPlace(site('staging', 'new'), out)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['out'])
  })

  test('a site that was moved away by a killed run comes back', () => {
    site('out.previous', 'old')
    const out = join(folder, 'out')
    restore(out, () => false)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old')
  })

  test('stagings of dead processes are removed, those of running ones and other folders are not', () => {
    for (const name of ['out.next-11', 'out.next-12', 'out.next-notes', 'other.next-11']) site(name, '')
    restore(join(folder, 'out'), pid => pid === 12)
    expect(readdirSync(folder).sort()).toEqual(['other.next-11', 'out.next-12', 'out.next-notes'])
  })

  test('an earlier export, an empty folder and a new one may be replaced', () => {
    const out = site('out', 'old')
    writeFileSync(join(out, sealFile), '{}')
    mkdirSync(join(folder, 'empty'))
    for (const name of ['out', 'empty', 'new']) expect(() => assertReplaceable(join(folder, name), [])).not.toThrow()
  })

  test('a folder with files of others is refused', () => {
    expect(() => assertReplaceable(site('photos', ''), [])).toThrow(RefusedFolder)
  })

  test('a file is refused', () => {
    writeFileSync(join(folder, 'out'), '')
    expect(() => assertReplaceable(join(folder, 'out'), [])).toThrow(`${join(folder, 'out')} is no folder.`)
  })

  test.each(['.', 'content', 'content/articles/..'])('%s, which holds the publication, is refused', name => {
    mkdirSync(join(folder, 'content', 'articles'), { recursive: true })
    expect(() => assertReplaceable(join(folder, name), [join(folder, 'content')])).toThrow(RefusedFolder)
  })

  test('a folder inside the publication or beside it is fine', () => {
    expect(() => assertReplaceable(join(folder, 'content', 'out'), [join(folder, 'content')])).not.toThrow()
    expect(existsSync(stagingOf(join(folder, 'out'), 7))).toBe(false)
  })
})
