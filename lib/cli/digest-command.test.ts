import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { runCommand } from './command-builders.ts'
import { digestCommand } from './digest-command.ts'
import { assertOutside } from './digest-files.ts'
import { WrongUse } from './wrong-use.ts'

afterEach(removeFolders)

/** The tests run on 20 June 2025 in Berlin. */
const files = {
  'site.yaml': 'name: Blatt\norigin: https://blatt.example\nlanguages: [de, en]\ntimeZone: Europe/Berlin\n',
  'topics.yaml': '- key: energie\n  name: {de: Energie, en: Energy}\n',
  'articles/2025-06-13-alt.md': '---\ntitle: Zu alt\n---\nText.\n',
  'articles/2025-06-14-strom.md': '---\ntitle: Strom\nai: generated\ntopics: [energie]\n---\nText.\n',
  'articles/2025-06-20-heute.md': '---\ntitle: Heute\n---\nText.\n',
  'articles/2025-06-21-morgen.md': '---\ntitle: Morgen\n---\nText.\n',
}
const broken = { 'articles/2025-06-18-kaputt.md': '---\nlanguage: de\n---\nText.\n' }

async function digest(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ ...files, ...more })
  const content = await folderWith({ ...files, ...more })
  const out = join(folder, 'mail')
  const target = args.includes('--format') ? [] : ['--out', out]
  const ran = await runCommand(digestCommand, [...args, ...target], content)
  const written = existsSync(out) ? readdirSync(out).sort() : []
  return { ...ran, written, textOf: (name: string) => readFileSync(join(out, name), 'utf8') }
}

describe('kiosk digest', () => {
  test('writes the last seven days in three forms, and prints subject and preheader', async () => {
    const { code, out, written, textOf } = await digest([])
    expect(code).toBe(0)
    expect(written).toEqual(['digest-2025-06-14-de.html', 'digest-2025-06-14-de.md', 'digest-2025-06-14-de.txt'])
    expect(out).toContain('Subject:   Blatt, 14.–20. Juni 2025\nPreheader: 2 Artikel. Heute\n')
    expect(textOf('digest-2025-06-14-de.html')).toContain('<title>Blatt, 14.–20. Juni 2025</title>')
    const text = textOf('digest-2025-06-14-de.txt')
    expect(['Heute', 'Strom', 'Zu alt', 'Morgen'].filter(title => text.includes(`\n${title}\n`))).toEqual([
      'Heute',
      'Strom',
    ])
  })

  test('writes the same bytes for the same days, whenever it runs', async () => {
    const days = ['--since', '2025-06-13', '--until', '2025-06-14', '--format', 'html']
    const first = await digest(days)
    const folder = await folderWith(files)
    const later = await runCommand(digestCommand, days, folder, { now: Date.UTC(2025, 6, 1) })
    expect(later.out).toBe(first.out)
    expect(first.written).toEqual([])
  })

  test('takes a topic by its name, and says so in the name of the files', async () => {
    const { written, textOf } = await digest(['--topic', 'Energy'])
    expect(written).toContain('digest-2025-06-14-de-energie.md')
    expect(textOf('digest-2025-06-14-de-energie.md')).toContain('subject: "Blatt · Energie, 14.–20. Juni 2025"')
  })

  test('tells machines what it wrote', async () => {
    const { out } = await digest(['--json', '--since', '2025-06-01'])
    expect(JSON.parse(out)).toMatchObject({ since: '2025-06-01', language: 'de', items: 3, headlines: 0, omitted: 0 })
    expect(JSON.parse(out).files.map(({ format }: { format: string }) => format)).toEqual(['html', 'text', 'markdown'])
  })

  test('says which articles are mere headlines', async () => {
    const { err, textOf } = await digest(['--limit', '1'])
    expect(err).toContain('headlines only: 1.')
    expect(textOf('digest-2025-06-14-de.txt')).toContain('Weitere Schlagzeilen')
  })

  test('writes nothing where nothing was published, so that no empty email is sent', async () => {
    const { code, err, written } = await digest(['--language', 'en'])
    expect([code, written]).toEqual([1, []])
    expect(err).toContain('Nothing was published, corrected or withdrawn: June 14 – 20, 2025')
  })

  test('writes nothing where files have errors, unless they may be left out', async () => {
    const { code, err, written } = await digest([], broken)
    expect([code, written]).toEqual([1, []])
    expect(err).toMatch(/2025-06-18-kaputt\.md:1:1 {2}error/)
    expect((await digest(['--keep-going'], broken)).code).toBe(0)
  })

  test('writes nothing where nobody said under which address articles are', async () => {
    const { code, err } = await digest([], { 'site.yaml': 'name: Blatt\nlanguages: [de]\n' })
    expect(code).toBe(1)
    expect(err).toContain('schema/origin-missing')
  })

  test.each([
    [['--since', 'gestern'], '--since takes a date such as 2025-08-11'],
    [['--until', '2025-02-30'], '--until takes a date such as 2025-08-11'],
    [['--since', '2025-06-20', '--until', '2025-06-19'], '--since 2025-06-20 is after --until 2025-06-19.'],
    [['--language', 'fr'], 'The publication has no language “fr”. Its languages are: de, en.'],
    [['--topic', 'enrgie'], 'There is no topic “enrgie”. Did you mean “energie”?'],
    [['--by', 'topics'], '--by takes day or topic, not “topics”. Did you mean “topic”?'],
    [['--limit', '0'], '--limit takes a whole number from 1, not “0”.'],
    [['--format', 'txt'], '--format takes html or text or markdown, not “txt”. Did you mean “text”?'],
    [['--format', 'text', '--json'], '--format prints the newsletter'],
  ])('explains wrong use: %j', async (args, message) => {
    const failed = digest(args)
    await expect(failed).rejects.toThrow(WrongUse)
    await expect(failed).rejects.toThrow(message)
  })

  test('writes below the working directory, so that the folder it takes by itself is none of the publication', async () => {
    const content = await folderWith(files)
    expect(() => assertOutside('out.digest', content)).not.toThrow()
  })

  test('does not write into the publication', async () => {
    const content = await folderWith(files)
    const run = runCommand(digestCommand, ['--out', join(content, 'articles')], content)
    await expect(run).rejects.toThrow('lies in the publication')
  })
})
