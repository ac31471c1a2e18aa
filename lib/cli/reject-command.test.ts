import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { runCommand } from './command-run.ts'
import { rejectCommand } from './reject-command.ts'

afterAll(removeFolders)

const files = {
  'site.yaml': siteYaml,
  'articles/2025-08-01-bad.md': articleText('Freibad senkt die Preise'),
  'articles/2025-08-02-rad.md': articleText('Radweg fertig', 'draft: true\n'),
  'drafts/2025-08-10-wal.md': `${articleText('Wal in der Elbe', 'language: de\n')}\n### Quellen\n- [Bote](https://bote.example/wal)\n`,
  'drafts/2025-08-11-kaputt.md': 'Ich konnte die Seite leider nicht abrufen.\n',
}

describe('kiosk reject', () => {
  test('removes the draft and remembers it; done again, nothing changes', async () => {
    const folder = await folderWith(files)
    const reject = () => runCommand(rejectCommand, folder, 'drafts/2025-08-10-wal.md', '--why', 'Keine zweite Quelle')
    expect(await reject()).toMatchObject({ code: 0, errors: '' })
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
    expect(await reject()).toMatchObject({ code: 0, out: 'drafts/2025-08-10-wal.md was rejected already.\n' })
    expect(readFileSync(join(folder, 'rejected.yaml'), 'utf8')).toBe(record)
  })

  test.each(['articles/2025-08-02-rad.md', 'drafts/2025-08-11-kaputt.md'])('takes %s', async file => {
    const folder = await folderWith(files)
    expect((await runCommand(rejectCommand, folder, join(folder, file), '--why', 'x')).code).toBe(0)
    expect(existsSync(join(folder, file))).toBe(false)
  })

  test.each(['articles/2025-08-01-bad.md', 'site.yaml', 'drafts/nie-da.md', '../draussen.md', '/etc/passwd'])(
    'refuses %s',
    async file => {
      const folder = await folderWith(files)
      await expect(runCommand(rejectCommand, folder, file, '--why', 'x')).rejects.toThrow()
      expect(existsSync(join(folder, 'rejected.yaml'))).toBe(false)
    },
  )

  test('asks for a reason', async () => {
    const folder = await folderWith(files)
    await expect(runCommand(rejectCommand, folder, 'drafts/2025-08-10-wal.md', '--why', ' ')).rejects.toThrow('--why')
  })

  test('leaves the draft where its record is no list', async () => {
    const folder = await folderWith({ ...files, 'rejected.yaml': 'title: x\n' })
    const { code, errors } = await runCommand(rejectCommand, folder, 'drafts/2025-08-10-wal.md', '--why', 'x')
    expect(code).toBe(1)
    expect(errors).toContain('is still there')
    expect(existsSync(join(folder, 'drafts/2025-08-10-wal.md'))).toBe(true)
  })
})
