import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { cleanCommand } from './clean-command.ts'
import { runCommand } from './command-builders.ts'
import { WrongUse } from './wrong-use.ts'

afterEach(removeFolders)

const draft = '---\ntitle: Hafen\nai: generated\n---\n\nHier ist der Artikel:\n\n---\n\nDer Hafen wächst.\n'
const article = '---\ntitle: Hafen\nai: generated\n---\n\nDer Hafen wächst.\n'
const name = 'drafts/2026-01-02-hafen.md'

const folder = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'site.yaml': 'name: Hafenblatt\n', [name]: draft, ...more })
const run = (place: string, ...args: readonly string[]) => runCommand(cleanCommand, args, place)
const written = (place: string) => readFileSync(join(place, name), 'utf8')

test('without --write the change is shown with its rule and nothing is written', async () => {
  const place = await folder()
  const { code, out, err } = await run(place)
  expect([code, err]).toEqual([1, '1 of 1 file would change. --write writes them.\n'])
  expect(out).toMatch(/^@@ .* residue\/preamble, residue\/rule-around$/m)
  expect(written(place)).toBe(draft)
})

test('with --write the file is replaced and one line says which rules did it', async () => {
  const place = await folder()
  const { code, out } = await run(place, name, '--write')
  expect(code).toBe(0)
  expect(out).toMatch(/hafen\.md: residue\/preamble, residue\/rule-around\n$/)
  expect(written(place)).toBe(article)
  expect(await run(place)).toEqual({ code: 0, out: '', err: 'Nothing to do in 1 file.\n' })
})

test('with --json the places of all changes are printed', async () => {
  const { code, out } = await run(await folder(), '--json')
  expect(code).toBe(1)
  const { files } = JSON.parse(out)
  expect(files).toHaveLength(1)
  expect(files[0]).toMatchObject({ changed: true })
  expect(files[0].changes[0]).toEqual({ rule: 'residue/preamble', line: 6, column: 1, endLine: 8, endColumn: 1 })
})

test('of a folder the articles and drafts are cleaned, and nothing else is in the way', async () => {
  const place = await folder({ 'pages/about.md': draft })
  expect((await run(place, '.', '--write')).code).toBe(0)
  expect(written(place)).toBe(article)
  expect(readFileSync(join(place, 'pages/about.md'), 'utf8')).toBe(draft)
})

test('a symbolic link, a file elsewhere, one that is no Markdown and an empty name are refused', async () => {
  const place = await folder({ 'articles/2026-01-03-ziel.md': draft })
  symlinkSync('../articles/2026-01-03-ziel.md', join(place, 'drafts/2026-01-03-link.md'))
  await expect(run(place, '--write')).rejects.toMatchObject({
    reason: 'link',
    path: expect.stringMatching(/link\.md$/),
  })
  expect(written(place)).toBe(draft)
  await expect(run(place, '/etc/hosts')).rejects.toThrow(WrongUse)
  await expect(run(place, 'site.yaml')).rejects.toThrow(/no Markdown/)
  await expect(run(place, '', '--write')).rejects.toThrow(/empty/)
})
