import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { runCommand } from './command-builders.ts'
import { rejectCommand } from './reject-command.ts'

afterAll(removeFolders)

const files = {
  'site.yaml': siteYaml,
  'articles/2025-08-01-bad.md': articleText('Freibad senkt die Preise'),
  'articles/2025-08-02-rad.md': articleText('Radweg fertig', 'draft: true\n'),
  'drafts/2025-08-10-wal.md': `${articleText('Wal in der Elbe', 'language: de\n')}\n### Quellen\n- [Bote](https://bote.example/wal)\n`,
  'drafts/2025-08-11-kaputt.md': 'Ich konnte die Seite leider nicht abrufen.\n',
}
const reject = (folder: string, file: string, why = 'x') =>
  runCommand(rejectCommand, [file, '--why', why], folder, { now: Date.UTC(2025, 7, 20) })

describe('kiosk reject', () => {
  test('removes the draft and remembers it; done again, nothing changes', async () => {
    const folder = await folderWith(files)
    const once = () => reject(folder, 'drafts/2025-08-10-wal.md', 'Keine zweite Quelle')
    expect(await once()).toMatchObject({ code: 0, err: '' })
    const record = readFileSync(join(folder, 'rejected.yaml'), 'utf8')
    expect(record).toBe(`- title: Wal in der Elbe
  language: de
  file: drafts/2025-08-10-wal.md
  date: 2025-08-10
  rejected: 2025-08-20
  why: Keine zweite Quelle
  sources: ["https://bote.example/wal"]
`)
    expect(existsSync(join(folder, 'drafts/2025-08-10-wal.md'))).toBe(false)
    expect(await once()).toMatchObject({ code: 0, out: 'drafts/2025-08-10-wal.md was rejected already.\n' })
    expect(readFileSync(join(folder, 'rejected.yaml'), 'utf8')).toBe(record)
  })

  test.each(['articles/2025-08-02-rad.md', 'drafts/2025-08-11-kaputt.md'])('takes %s', async file => {
    const folder = await folderWith(files)
    expect((await reject(folder, join(folder, file))).code).toBe(0)
    expect(existsSync(join(folder, file))).toBe(false)
  })

  test.each(['articles/2025-08-01-bad.md', 'site.yaml', 'drafts/nie-da.md', '../draussen.md', '/etc/passwd'])(
    'refuses %s',
    async file => {
      const folder = await folderWith(files)
      await expect(reject(folder, file)).rejects.toThrow()
      expect(existsSync(join(folder, 'rejected.yaml'))).toBe(false)
    },
  )

  test('asks for a reason', async () => {
    const folder = await folderWith(files)
    await expect(reject(folder, 'drafts/2025-08-10-wal.md', ' ')).rejects.toThrow('--why')
  })

  test('leaves the draft where its record is no list', async () => {
    const folder = await folderWith({ ...files, 'rejected.yaml': 'title: x\n' })
    const { code, err } = await reject(folder, 'drafts/2025-08-10-wal.md')
    expect(code).toBe(1)
    expect(err).toContain('is still there')
    expect(existsSync(join(folder, 'drafts/2025-08-10-wal.md'))).toBe(true)
  })
})
