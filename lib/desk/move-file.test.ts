import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { moveFile } from './move-file.ts'

afterEach(removeFolders)

const [from, to] = ['drafts/[1] prüfung.md', 'articles/prüfung.md']
const content = Buffer.from('neu')
const move = (folder: string) => moveFile(folder, from, to, content)

async function trackedFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '-A'], { cwd: folder })
  return folder
}

test.each([
  ['without Git', folderWith],
  ['with Git', trackedFolder],
])('moves a file and gives it its content, %s', async (_, make) => {
  const folder = await make({ [from]: 'alt' })
  expect(await move(folder)).toBe(true)
  expect(await readFile(join(folder, to), 'utf8')).toBe('neu')
  expect(await readdir(join(folder, 'drafts')).catch(() => [])).toEqual([])
})

test.each([
  ['without Git', folderWith],
  ['with Git', trackedFolder],
])('leaves both as they were where the name is taken, %s', async (_, make) => {
  const folder = await make({ [from]: 'alt', [to]: 'anderes' })
  expect(await move(folder)).toBe(false)
  expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
  expect(await readFile(join(folder, to), 'utf8')).toBe('anderes')
})

test.each([
  ['without Git', folderWith],
  ['with Git', trackedFolder],
])('leaves the file where it was when the new folder cannot be made, %s', async (_, make) => {
  const folder = await make({ [from]: 'alt', articles: 'keine Mappe' })
  await expect(move(folder)).rejects.toThrow()
  expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
})

test('takes the move in Git back when the content cannot be written', async () => {
  const folder = await trackedFolder({ [from]: 'alt' })
  mkdirSync(join(folder, `${to}.${process.pid}.tmp`), { recursive: true })
  await expect(move(folder)).rejects.toThrow()
  expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
  expect(execFileSync('git', ['-c', 'core.quotePath=off', 'ls-files'], { cwd: folder, encoding: 'utf8' })).toBe(
    `${from}\n`,
  )
})
