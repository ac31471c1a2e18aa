import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { changeArticle } from './change-article.ts'

afterEach(removeFolders)

const file = 'drafts/größe eins.md'

async function readFolder(text: string | Uint8Array = 'alt') {
  const folder = await folderWith({ [file]: '' })
  writeFileSync(join(folder, file), text)
  return { folder, contents: new Map([[file, Buffer.from(text)]]), path: join(folder, file) }
}

test('an article gets another text in its own encoding, keeps who may read it, and nothing is left beside it', async () => {
  const files = await readFolder(Buffer.from('\uFEFFalt', 'utf16le'))
  chmodSync(files.path, 0o600)
  await changeArticle(files, file, '\uFEFFneu')
  expect(await readFile(files.path, 'utf16le')).toBe('\uFEFFneu')
  expect(statSync(files.path).mode & 0o777).toBe(0o600)
  expect(await readdir(join(files.folder, 'drafts'))).toEqual(['größe eins.md'])
})

test('of two changes at once the second is refused, as it knows nothing of the first', async () => {
  const files = await readFolder()
  const ends = await Promise.allSettled([changeArticle(files, file, 'eins'), changeArticle(files, file, 'zwei')])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const written = ends[0].status === 'fulfilled' ? 'eins' : 'zwei'
  expect(await readFile(files.path, 'utf8')).toBe(written)
})

test('what somebody wrote since the article was read stays', async () => {
  const files = await readFolder()
  writeFileSync(files.path, 'von Hand')
  await expect(changeArticle(files, file, 'neu')).rejects.toMatchObject({ reason: 'changed', path: files.path })
  expect(await readFile(files.path, 'utf8')).toBe('von Hand')
})

test('a link stays a link', async () => {
  const files = await readFolder()
  const link = join(files.folder, 'drafts/link.md')
  symlinkSync(files.path, link)
  const linked = { ...files, contents: new Map([['drafts/link.md', Buffer.from('alt')]]) }
  await expect(changeArticle(linked, 'drafts/link.md', 'neu')).rejects.toMatchObject({ reason: 'link' })
  expect(await readFile(link, 'utf8')).toBe('alt')
})

test('where nothing can be written the article stays as it was, and can be changed later', async () => {
  const files = await readFolder()
  mkdirSync(join(files.folder, 'drafts/.größe eins.md.tmp'))
  await expect(changeArticle(files, file, 'neu')).rejects.toThrow()
  expect(await readFile(files.path, 'utf8')).toBe('alt')
  expect(await readdir(join(files.folder, 'drafts'))).not.toContain('.größe eins.md.lock')
})
