import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { moveArticle } from './move-article.ts'

afterEach(removeFolders)

const [from, to] = ['drafts/[1] prüfung.md', 'articles/prüfung.md']
const move = (folder: string) =>
  moveArticle({ folder, contents: new Map([[from, Buffer.from('alt')]]) }, from, to, 'neu')
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=off', ...args], { cwd: folder, encoding: 'utf8' })

async function trackedFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files)
  git(folder, 'init', '-q')
  git(folder, 'add', '-A')
  return folder
}

describe.each([
  ['without Git', folderWith],
  ['with Git', trackedFolder],
])('%s', (_, make) => {
  test('an article is moved and gets its text', async () => {
    const folder = await make({ [from]: 'alt' })
    expect(await move(folder)).toBe(true)
    expect(await readFile(join(folder, to), 'utf8')).toBe('neu')
    expect(await readdir(join(folder, 'drafts'))).toEqual([])
  })

  test('both stay as they were where the name is taken', async () => {
    const folder = await make({ [from]: 'alt', [to]: 'anderes' })
    expect(await move(folder)).toBe(false)
    expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
    expect(await readFile(join(folder, to), 'utf8')).toBe('anderes')
  })

  test('the article stays where it was when the new folder cannot be made', async () => {
    const folder = await make({ [from]: 'alt', articles: 'keine Mappe' })
    await expect(move(folder)).rejects.toThrow()
    expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
  })

  test('it stays where the folder of the live ones leads out of the publication', async () => {
    const [folder, outside] = [await make({ [from]: 'alt' }), await folderWith({})]
    symlinkSync(outside, join(folder, 'articles'))
    await expect(move(folder)).rejects.toMatchObject({ reason: 'outside' })
    expect(await readFile(join(folder, from), 'utf8')).toBe('alt')
    expect(await readdir(outside)).toEqual([])
  })

  test('it stays where somebody changed it meanwhile', async () => {
    const folder = await make({ [from]: 'von Hand' })
    await expect(move(folder)).rejects.toMatchObject({ reason: 'changed' })
    expect(await readFile(join(folder, from), 'utf8')).toBe('von Hand')
    expect(await readdir(folder)).not.toContain('articles')
  })
})

test('Git sees the move with the new text, in a folder of the repository too', async () => {
  const folder = await trackedFolder({ [`content/${from}`]: 'alt', 'content/articles/x.md': '', other: 'a' })
  writeFileSync(join(folder, 'other'), 'b')
  await move(join(folder, 'content'))
  expect(git(folder, 'ls-files')).toBe(`content/articles/prüfung.md\ncontent/articles/x.md\nother\n`)
  expect(git(folder, 'show', `:content/${to}`)).toBe('neu')
  expect(git(folder, 'show', ':other')).toBe('a')
})

test('an article is moved even while Git is busy', async () => {
  const folder = await trackedFolder({ [from]: 'alt' })
  mkdirSync(join(folder, '.git/index.lock'))
  expect(await move(folder)).toBe(true)
  expect(await readFile(join(folder, to), 'utf8')).toBe('neu')
})
