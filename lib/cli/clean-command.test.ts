import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readEnvironment } from '#lib/publication/environment.ts'
import { cleanCommand } from './clean-command.ts'
import { WrongUse } from './exit-codes.ts'

const draft = '---\ntitle: Hafen\nai: generated\n---\n\nHier ist der Artikel:\n\n---\n\nDer Hafen wächst.\n'
const article = '---\ntitle: Hafen\nai: generated\n---\n\nDer Hafen wächst.\n'
const name = 'drafts/2026-01-02-hafen.md'

let folder = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-clean-'))
  mkdirSync(join(folder, 'drafts'))
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'site.yaml'), 'name: Hafenblatt\n')
  writeFileSync(join(folder, name), draft)
  out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    out += String(chunk)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function run(...args: readonly string[]): Promise<number> {
  const environment = readEnvironment({ NODE_ENV: 'test', KIOSK_CONTENT: folder })
  return cleanCommand.run(args, { root: '', script: '', stylesheet: '', environment })
}

function written(): string {
  return readFileSync(join(folder, name), 'utf8')
}

test('without --write the change is shown with its rule and nothing is written', async () => {
  expect(await run()).toBe(1)
  expect(out).toMatch(/^@@ .* residue\/preamble, residue\/rule-around$/m)
  expect(written()).toBe(draft)
})

test('with --write the file is replaced and one line says which rules did it', async () => {
  expect(await run(name, '--write')).toBe(0)
  expect(out).toMatch(/hafen\.md: residue\/preamble, residue\/rule-around\n$/)
  expect(written()).toBe(article)
  expect(await run()).toBe(0)
})

test('with --json the places of all changes are printed', async () => {
  expect(await run('--json')).toBe(1)
  const { files } = JSON.parse(out)
  expect(files).toHaveLength(1)
  expect(files[0]).toMatchObject({ changed: true })
  expect(files[0].changes[0]).toEqual({ rule: 'residue/preamble', line: 6, column: 1, endLine: 8, endColumn: 1 })
})

test('a symbolic link, a file elsewhere and one that is no Markdown are refused', async () => {
  writeFileSync(join(folder, 'articles/2026-01-03-ziel.md'), draft)
  symlinkSync('../articles/2026-01-03-ziel.md', join(folder, 'drafts/2026-01-03-link.md'))
  await expect(run('--write')).rejects.toThrow(/2026-01-03-link\.md is a symbolic link/)
  expect(written()).toBe(draft)
  await expect(run('/etc/hosts')).rejects.toThrow(WrongUse)
  await expect(run('site.yaml')).rejects.toThrow(/no Markdown/)
})
