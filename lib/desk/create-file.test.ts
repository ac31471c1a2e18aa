import { symlinkSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { createFile } from './create-file.ts'

afterEach(removeFolders)

const draft = { file: 'drafts/de/a.md', text: 'neu' }

test('a file is made with the folders around it, but not over another one', async () => {
  const folder = await folderWith({})
  expect(await createFile(folder, draft)).toBe(true)
  expect(await createFile(folder, { ...draft, text: 'anders' })).toBe(false)
  expect(await readFile(join(folder, draft.file), 'utf8')).toBe('neu')
})

test.each(['drafts', 'drafts/de'])('no file is made outside of the publication, where %s is a link', async link => {
  const [folder, outside] = [await folderWith({ 'drafts2/x': '' }), await folderWith({})]
  if (link === 'drafts/de') await createFile(folder, { file: 'drafts/x.md', text: '' })
  symlinkSync(outside, join(folder, link))
  await expect(createFile(folder, draft)).rejects.toMatchObject({ reason: 'outside' })
  expect(await readdir(outside)).toEqual([])
})
