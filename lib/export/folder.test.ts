import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Folder } from './folder.ts'

const place = mkdtempSync(join(tmpdir(), 'kiosk-folder-'))
afterAll(() => rmSync(place, { recursive: true }))

test('a file may be written again, and counts once', () => {
  const folder = new Folder(join(place, 'again'))
  folder.write('en/index.html', 'one')
  folder.write('en/index.html', 'another')
  expect(readFileSync(join(place, 'again/en/index.html'), 'utf8')).toBe('another')
  expect([...folder.files]).toEqual([['en/index.html', { bytes: 7, digest: expect.stringMatching(/^ae448ac8/) }]])
})

test.each(['../x.html', 'a/../../x.html', '..'])('nothing is written outside: %s', file => {
  const folder = new Folder(join(place, 'inside'))
  expect(() => folder.write(file, 'x')).toThrow(`${file} would leave the folder of the site.`)
})

test('a file is not replaced by one that only file systems take for the same', () => {
  const folder = new Folder(join(place, 'same'))
  folder.write('en/index.html', 'front')
  // Stands for file systems that ignore case.
  symlinkSync('en', join(place, 'same/EN'))
  expect(() => folder.write('EN/index.html', 'redirect')).toThrow('EN/index.html would replace en/index.html here')
  expect(readFileSync(join(place, 'same/en/index.html'), 'utf8')).toBe('front')
})

test('the same content may take the place of another spelling', () => {
  const folder = new Folder(join(place, 'equal'))
  folder.write('a/index.html', 'redirect')
  symlinkSync('a', join(place, 'equal/A'))
  folder.write('A/index.html', 'redirect')
  expect([...folder.files.keys()]).toEqual(['a/index.html', 'A/index.html'])
})
