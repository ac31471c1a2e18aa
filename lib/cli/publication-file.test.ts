import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { pathsWithin, publicationFile } from './publication-file.ts'
import { WrongUse } from './wrong-use.ts'

afterEach(removeFolders)

const file = 'drafts/de/2025-06-11-größe zwei.md'

async function publication(path: string) {
  return { folder: await folderWith({ [path]: 'x' }), contents: new Map([[path, Buffer.from('x')]]) }
}

test.each([
  ['one letter', 'NFC', 'two', 'NFD'],
  ['two', 'NFD', 'one letter', 'NFC'],
] as const)(
  'a file is found whose umlauts are %s (%s) when they are typed as %s (%s)',
  async (_, onDisk, __, typed) => {
    const whole = await publication(file.normalize(onDisk))
    expect(publicationFile(file.normalize(typed), whole)).toBe(file.normalize(onDisk))
    expect(publicationFile(join(whole.folder, file.normalize(typed)), whole)).toBe(file.normalize(onDisk))
  },
)

test('a file is found by its own name where it is a link, and by that of what it leads to', async () => {
  const whole = await publication('articles/b.md')
  symlinkSync('b.md', join(whole.folder, 'articles/a.md'))
  const contents = new Map([...whole.contents, ['articles/a.md', Buffer.from('x')]])
  expect(publicationFile('articles/a.md', { ...whole, contents })).toBe('articles/a.md')
  expect(publicationFile('articles/a.md', whole)).toBe('articles/b.md')
})

test('a folder that is reached through a link is the same folder', async () => {
  const whole = await publication(file)
  const link = join(await folderWith({}), 'link')
  symlinkSync(whole.folder, link)
  expect(publicationFile(join(link, file), whole)).toBe(file)
  expect(publicationFile(join(whole.folder, file), { ...whole, folder: link })).toBe(file)
})

test.each(['../draussen.md', '/etc/passwd', '..'])('%s lies outside', async argument => {
  const whole = await publication(file)
  expect(pathsWithin(argument, whole.folder)).toEqual([])
  expect(() => publicationFile(argument, whole)).toThrow(WrongUse)
})
