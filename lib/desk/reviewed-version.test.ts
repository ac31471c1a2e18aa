import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { textHash } from '#lib/article/review.ts'
import { keepReviewed, reviewedVersion } from './reviewed-version.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-reviewed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (content: string) => buildArticle({ body: content })
const hashOf = (content: string) => textHash(read(content))
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@kiosk.example', ...args], { cwd: folder })

function commit(file: string, content: string): void {
  writeFileSync(join(folder, file), content)
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

const find = async (file: string, hash: string) => (await reviewedVersion(folder, file, hash, read))?.text.body ?? null
const long = 'Zeile\n'.repeat(30)

test('is found in Git, also under a former name with umlauts', async () => {
  git('init', '-q')
  commit('prüfung alt.md', `${long}Eins.`)
  renameSync(join(folder, 'prüfung alt.md'), join(folder, 'neu.md'))
  commit('neu.md', `${long}Zwei.`)
  commit('neu.md', `${long}Drei.`)
  expect(await find('neu.md', hashOf(`${long}Eins.`))).toBe(`${long}Eins.`)
  expect(await find('neu.md', hashOf(`${long}Zwei.`))).toBe(`${long}Zwei.`)
  expect(await find('neu.md', hashOf('Nie.'))).toBeNull()
})

test('is found in Git whatever the user has set, in a folder of the repository', async () => {
  git('init', '-q')
  git('config', 'diff.relative', 'true')
  mkdirSync(join(folder, 'content'))
  commit('content/a.md', 'Eins.')
  commit('content/a.md', 'Zwei.')
  expect((await reviewedVersion(join(folder, 'content'), 'a.md', hashOf('Eins.'), read))?.text.body).toBe('Eins.')
})

test('is found in the copy that was kept, without Git', async () => {
  await keepReviewed(folder, hashOf('Eins.'), 'Eins.')
  expect(await find('a.md', hashOf('Eins.'))).toBe('Eins.')
  expect(await find('a.md', hashOf('Zwei.'))).toBeNull()
})

test('is not what a copy says that was changed since', async () => {
  await keepReviewed(folder, hashOf('Eins.'), 'Etwas anderes.')
  expect(await find('a.md', hashOf('Eins.'))).toBeNull()
})

test('a hash in the front matter cannot lead out of its folder', async () => {
  writeFileSync(join(folder, 'geheim.md'), 'Geheim.')
  expect(await find('a.md', '../../geheim')).toBeNull()
  await expect(keepReviewed(folder, '../../x', 'x')).rejects.toThrow('SHA-256')
})
