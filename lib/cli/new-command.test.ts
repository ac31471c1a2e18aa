import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { runCommand } from './command-builders.ts'
import { deskFolder, draft, draftText, textIn } from './desk-builders.ts'
import { newCommand } from './new-command.ts'

afterEach(removeFolders)

describe('kiosk new', () => {
  test('writes a draft that the reader reads, named with umlauts spelled out, and prints its path', async () => {
    const place = await deskFolder()
    const args = ['--title', 'Größe: „Maß“ & "mehr"', '--language', 'en', '--by', 'Eva Muster', '--topic', 'Energie']
    const { code, out } = await runCommand(newCommand, args, place)
    const file = 'drafts/en/2025-06-20-groesse-mass-mehr.md'
    expect([code, out]).toEqual([0, `${join(place, file)}\n`])
    const { articles } = await readLibrary({ folder: place, messages: 'en' })
    expect(articles.find(one => one.file === file)).toMatchObject({
      title: 'Größe: „Maß“ & "mehr"',
      language: 'en',
      draft: true,
      topics: ['energie'],
      authors: [{ key: 'eva' }],
    })
  })

  test('overwrites nothing', async () => {
    const place = await deskFolder()
    const args = ['--title', 'Brücke', '--date', '2025-06-18']
    expect((await runCommand(newCommand, args, place)).code).toBe(1)
    expect(await textIn(place, draft)).toBe(draftText)
  })

  test.each([
    [
      'a Jekyll checkout',
      { '_config.yml': 'title: T\n', '_posts/2025-01-01-a.md': '---\ntitle: A\n---\nA.\n' },
      '_drafts/',
      false,
    ],
    ['dated files that lie open', { '2025-01-01-a.md': '---\ntitle: A\n---\nA.\n' }, '', true],
    ['a publication that has its articles in one folder', { 'site.yaml': 'languages: [de]\n' }, 'drafts/', false],
    ['an empty folder', {}, 'drafts/', false],
  ] as const)('knows where drafts lie in %s', async (_, files, drafts, isMarked) => {
    const place = await folderWith({ 'README.md': 'x\n', ...files })
    const { code } = await runCommand(newCommand, ['--title', 'Neu'], place)
    expect(code).toBe(0)
    const text = await textIn(place, `${drafts}2025-06-20-neu.md`)
    expect(text.includes('draft: true')).toBe(isMarked)
    const { articles } = await readLibrary({ folder: place, messages: 'en' })
    expect(articles.find(({ title }) => title === 'Neu')?.draft).toBe(true)
    expect(articles.length).toBe('site.yaml' in files || Object.keys(files).length === 0 ? 1 : 2)
  })

  test.each([
    [['--title', 'T', '--by', 'Eva Mustre'], 'Did you mean “Eva Muster”'],
    [['--title', 'T', '--language', 'fr'], 'de, en'],
    [['--title', '!?'], 'neither letters nor digits'],
    [['--title', 'T', '--date', '2025-02-30'], '2025-02-30'],
    [[], '--title'],
  ])('says what it cannot follow: %j', async (args, words) => {
    await expect(runCommand(newCommand, args, await deskFolder())).rejects.toThrow(words)
  })
})
