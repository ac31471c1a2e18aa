import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Folder } from './folder.ts'
import { PatchFolder } from './patch-folder.ts'

const place = mkdtempSync(join(tmpdir(), 'kiosk-folder-'))
afterAll(() => rmSync(place, { recursive: true }))

const inFolder = (name: string) => {
  const folder = new Folder(join(place, name))
  return (file: string, text: string) => folder.put(file, Buffer.from(text))
}

test('a file may be written again', () => {
  const put = inFolder('again')
  put('en/index.html', 'one')
  expect(put('en/index.html', 'another').made.bytes).toBe(7)
  expect(readFileSync(join(place, 'again/en/index.html'), 'utf8')).toBe('another')
})

test.each(['../x.html', 'a/../../x.html', '..'])('nothing is written outside: %s', file => {
  expect(() => inFolder('inside')(file, 'x')).toThrow(`${file} would leave the folder of the site.`)
  const patch = new PatchFolder(join(place, 'inside'), join(place, 'patch'))
  expect(() => patch.put(file, Buffer.from('x'), null)).toThrow(`${file} would leave the folder of the site.`)
})

test('a file is not replaced by one that only file systems take for the same', () => {
  const put = inFolder('same')
  put('en/index.html', 'front')
  // Stands for file systems that ignore case.
  symlinkSync('en', join(place, 'same/EN'))
  const message = 'EN/index.html would replace en/index.html here'
  expect(() => put('EN/index.html', 'redirect')).toThrow(message)
  const patch = new PatchFolder(join(place, 'same'), join(place, 'same-patch'))
  expect(() => patch.put('EN/index.html', Buffer.from('redirect'), null)).toThrow(message)
  expect(readFileSync(join(place, 'same/en/index.html'), 'utf8')).toBe('front')
})

test('the same content may take the place of another spelling', () => {
  const put = inFolder('equal')
  put('a/index.html', 'redirect')
  symlinkSync('a', join(place, 'equal/A'))
  expect(put('A/index.html', 'redirect').made.bytes).toBe(8)
})

test('a patch holds what the site lacks or has otherwise', () => {
  const site = inFolder('site')
  const same = site('a.html', 'same')
  site('b.html', 'old')
  const patch = new PatchFolder(join(place, 'site'), join(place, 'site-patch'))
  expect(patch.put('a.html', Buffer.from('same'), same.made).staged).toBeNull()
  const { staged } = patch.put('b.html', Buffer.from('new'), same.made)
  expect(readFileSync(staged ?? '', 'utf8')).toBe('new')
  expect(readFileSync(join(place, 'site/b.html'), 'utf8')).toBe('old')
})
