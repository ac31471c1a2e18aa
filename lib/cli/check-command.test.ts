import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { checkCommand } from './check-command.ts'
import { runCommand } from './command-builders.ts'
import { WrongUse } from './wrong-use.ts'

afterEach(removeFolders)

const site = 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n'
const sound = '---\ntitle: Hallo\n---\nText.\n'
const warned = '---\ntitle: Hallo\n---\n![](#a-place-in-the-article)\n'
const broken = '---\nlanguage: de\n---\nText.\n'
const path = 'articles/2026-01-12-hallo.md'

async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return runCommand(checkCommand, args, await folderWith({ 'site.yaml': site, ...files }))
}

describe('kiosk check', () => {
  test('is fine with warnings, unless it is strict', async () => {
    expect((await check({ [path]: warned })).code).toBe(0)
    expect((await check({ [path]: warned }, '--strict')).code).toBe(1)
    expect((await check({ [path]: sound }, '--strict')).code).toBe(0)
    expect((await check({ [path]: broken })).code).toBe(1)
  })

  test('prints place, level and rule, then the finding and the way out, then a count', async () => {
    const { out, err } = await check({ [path]: warned })
    expect(out).toMatch(
      /articles\/2026-01-12-hallo\.md:4:1 {2}warning {2}text\/image-alt\n {2}The picture .*\n {2}Write .*\n2 files: 0 errors, 1 warning\n$/,
    )
    expect(err).toBe('')
  })

  test('prints one document for machines and nothing else there', async () => {
    const { out } = await check({ [path]: warned }, '--json')
    expect(JSON.parse(out)).toMatchObject({ issues: [{ line: 4, endColumn: 29 }], summary: { files: 2 } })
    expect(JSON.parse((await check({ [path]: warned }, '--format', 'sarif')).out)).toMatchObject({ version: '2.1.0' })
    expect((await check({ [path]: warned }, '--format=github')).out).toMatch(/^::warning file=/)
  })

  test('takes files and folders, from the working directory or within the publication', async () => {
    const files = { [path]: broken, 'drafts/2026-01-13-zwei.md': sound }
    expect((await check(files, 'drafts')).code).toBe(0)
    expect((await check(files, 'drafts/2026-01-13-zwei.md')).code).toBe(0)
    expect((await check(files, 'articles/')).code).toBe(1)
    await expect(check(files, 'articles/2026-01-12-halo.md')).rejects.toThrow(
      'Did you mean “articles/2026-01-12-hallo.md”?',
    )
  })

  test('refuses what it cannot follow', async () => {
    for (const args of [
      [''],
      ['--explain', 'text/language', '--json'],
      ['--format', 'xml'],
      ['--json', '--format', 'text'],
      ['--since', 'HEAD'],
      ['--explain', 'text/langauge'],
    ])
      await expect(check({ [path]: sound }, ...args)).rejects.toThrow(WrongUse)
  })

  test('explains rules', async () => {
    expect((await check({}, '--explain', 'sources/stale')).out).toContain('Before:')
    expect((await check({}, '--explain', 'schema/title-missing')).out).toContain('error')
    await expect(check({}, '--explain', 'text/langauge')).rejects.toThrow('Did you mean “text/language”?')
  })
})
