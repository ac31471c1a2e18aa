import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { FolderMissing } from '#lib/content/folder-missing.ts'
import { FileRefused } from '#lib/desk/file-refused.ts'
import { RefusedFolder } from '#lib/export/place.ts'
import { explainError } from './explain-error.ts'
import { WrongUse } from './wrong-use.ts'

/** What is thrown. */
function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

const parsed = (...args: readonly string[]) =>
  thrownBy(() => parseArgs({ args: [...args], options: { json: { type: 'boolean' }, why: { type: 'string' } } }))

test.each([
  ['a wrong use', new WrongUse('Say more.', 'Sagen Sie mehr.'), 2, 'Sagen Sie mehr.'],
  ['an option that there is not', parsed('--jsn'), 2, 'Die Option --jsn gibt es nicht.'],
  ['an option with a value too many', parsed('--json=1'), 2, 'Die Option --json nimmt keinen Wert.'],
  ['an option without its value', parsed('--why'), 2, 'Die Option --why braucht einen Wert'],
  ['an option whose value begins with a dash', parsed('--why', '-x'), 2, 'Die Option --why braucht einen Wert'],
  ['a file too many', parsed('a.md'), 2, '„a.md“ ist zu viel'],
  ['a folder that is not there', new FolderMissing('blatt', null), 2, 'In blatt liegt keine Publikation.'],
  ['a folder in use', new RefusedFolder('It is in use.', 'Er ist in Gebrauch.'), 2, 'Er ist in Gebrauch.'],
  ['a link', new FileRefused('link', 'a.md'), 2, 'a.md ist ein symbolischer Link'],
  ['a place outside', new FileRefused('outside', 'a.md'), 2, 'a.md läge außerhalb'],
  ['a file that another one changes', new FileRefused('busy', '.a.md.lock'), 3, 'löschen Sie .a.md.lock'],
  ['a file that another one changed', new FileRefused('changed', 'a.md'), 3, 'a.md hat inzwischen jemand geändert'],
  [
    'a file that is gone',
    thrownBy(() => readFileSync('/nirgends.md')),
    3,
    '/nirgends.md: die Datei ist nicht mehr da.',
  ],
  ['a full disk', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '.a.md.tmp' }), 3, 'a.md: die Festplatte'],
  [
    'a folder on a disk that can only be read',
    Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir', path: '/ro/out' }),
    3,
    '/ro/out: der Ordner lässt sich hier nicht anlegen.',
  ],
  ['a port that is taken', Object.assign(new Error('listen'), { code: 'EADDRINUSE' }), 3, 'nennen Sie mit --port'],
  ['anything else', new Error('Nanu'), 3, 'Nanu'],
] as const)('%s is explained in German, with its exit code', (_, error, code, words) => {
  const explained = explainError(error, 'de')
  expect(explained).toMatchObject({ code, message: expect.stringContaining(words) })
  const english = explainError(error, 'en')
  expect(english.code).toBe(code)
  expect(english.message === explained.message).toBe(words === 'Nanu')
})
