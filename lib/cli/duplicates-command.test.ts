import { afterAll, describe, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { runCommand } from './command-builders.ts'
import { duplicatesCommand } from './duplicates-command.ts'

afterAll(removeFolders)

const files = {
  'site.yaml': siteYaml,
  'articles/2025-08-01-wal.md': articleText('Verirrter Wal schwimmt die Elbe hinauf'),
  'articles/2025-08-03-bad.md': articleText('Freibad senkt die Preise'),
  'drafts/2025-08-10-wal.md': articleText('Elbe: Ein verirrter Wal schwimmt hinauf'),
  'drafts/2025-08-11-rad.md': articleText('Radweg am Kanal ist fertig'),
  'rejected.yaml': '- title: Verirrter Wal in der Elbe\n  date: 2025-08-05\n  why: Keine zweite Quelle\n',
}
const now = Date.UTC(2025, 7, 20)
const run = async (...args: readonly string[]) => runCommand(duplicatesCommand, args, await folderWith(files), { now })

describe('kiosk duplicates', () => {
  test('lists for each draft what has been here before, newest first, and fails', async () => {
    expect(await run()).toEqual({
      code: 1,
      err: '',
      out: `drafts/2025-08-10-wal.md
  Elbe: Ein verirrter Wal schwimmt hinauf
  0.72  2025-08-05  rejected
        Verirrter Wal in der Elbe
        3 of 3 words of the title, rejected: Keine zweite Quelle
  1.00  2025-08-01  live  articles/2025-08-01-wal.md
        Verirrter Wal schwimmt die Elbe hinauf
        5 of 5 words of the title

2 files, compared with 5 stories: 1 has been here before
`,
    })
  })

  test('is fine with files that are new, and looks for no others', async () => {
    expect(await run('drafts/2025-08-11-rad.md')).toEqual({
      code: 0,
      err: '',
      out: '1 file, compared with 5 stories: none have been here before\n',
    })
  })

  test('prints one document for machines', async () => {
    const { code, out } = await run('articles', '--json', '--min-score', '0.95')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      duplicates: [{ file: 'articles/2025-08-01-wal.md', found: [{ file: 'drafts/2025-08-10-wal.md', score: 1 }] }],
      summary: { files: 2, repeated: 1 },
    })
  })

  test.each([['--min-score', '2'], ['--min-score', ''], ['nie-da.md'], ['../draussen.md']])(
    'refuses %s %s',
    async (...args) => {
      await expect(run(...args)).rejects.toThrow()
    },
  )
})
