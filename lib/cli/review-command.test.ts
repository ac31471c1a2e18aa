import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { removeFolders } from '#lib/content/folder-builders.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { runCommand } from './command-builders.ts'
import { body, commitAll, deskFolder, draft, draftText, textIn, tick } from './desk-builders.ts'
import { reviewCommand } from './review-command.ts'

afterEach(removeFolders)

describe('kiosk review', () => {
  test('writes a record that ticks the gate, and changes nothing else', async () => {
    const place = await deskFolder()
    expect((await tick(place, '--note', 'Mit dem Rat: telefoniert')).code).toBe(0)
    const text = await textIn(place, draft)
    expect(text.replace(/^reviews:\n(?: .*\n)+/m, '')).toBe(draftText)
    const [article] = (await readLibrary({ folder: place, messages: 'en' })).articles
    expect(article?.reviews).toMatchObject([
      { gate: 'facts', by: 'eva', at: Date.UTC(2025, 5, 20, 8), note: 'Mit dem Rat: telefoniert' },
    ])
    const { out } = await runCommand(reviewCommand, ['--json'], place)
    expect(JSON.parse(out)).toEqual({ waiting: [] })
  })

  test('keeps the reviewed text where Git does not have it', async () => {
    const place = await deskFolder()
    await tick(place)
    expect(await readdir(join(place, '.kiosk/reviewed'))).toHaveLength(1)
    const other = await deskFolder()
    commitAll(other)
    await tick(other)
    expect(existsSync(join(other, '.kiosk'))).toBe(false)
  })

  test.each([
    [['--gate', 'fcts', '--by', 'eva'], 'Did you mean “facts”'],
    [['--gate', 'facts', '--by', 'evi'], 'Did you mean “eva”'],
    [['--gate', 'facts'], '--by'],
  ])('refuses who or what nobody knows: %j', async (args, words) => {
    const place = await deskFolder()
    await expect(runCommand(reviewCommand, [draft, ...args], place)).rejects.toThrow(words)
    expect(await textIn(place, draft)).toBe(draftText)
  })

  test('refuses a file with errors, and one that is not there', async () => {
    const place = await deskFolder({ [draft]: draftText.replace('generated #', 'generatd #') })
    expect((await tick(place)).code).toBe(1)
    await expect(
      runCommand(reviewCommand, ['drafts/de/2025-06-18-brueke.md', '--gate', 'facts', '--by', 'eva'], place),
    ).rejects.toThrow(`Did you mean “${draft}”`)
  })

  test('of two at once loses none in silence', async () => {
    const place = await deskFolder()
    const other = runCommand(reviewCommand, [draft, '--gate', 'spelling', '--by', 'eva'], place)
    const ends = await Promise.allSettled([tick(place), other])
    const done = ends.filter(({ status }) => status === 'fulfilled').length
    const [article] = (await readLibrary({ folder: place, messages: 'en' })).articles
    expect(article?.reviews).toHaveLength(done)
  })

  test('refuses what is no article, and a list for machines of one file', async () => {
    const place = await deskFolder({ 'pages/de/about.md': draftText })
    for (const file of ['site.yaml', 'pages/de/about.md'])
      await expect(runCommand(reviewCommand, [file, '--gate', 'facts', '--by', 'eva'], place)).rejects.toThrow(
        `${file} is no article.`,
      )
    await expect(tick(place, '--json')).rejects.toThrow('--json')
  })

  test('lists in the language of the editors', async () => {
    const { out } = await runCommand(reviewCommand, [], await deskFolder(), { messages: 'de' })
    expect(out).toContain('bruecke.md  Entwurf  2025-06-18 00:00\n  Die Brücke wird saniert\n  facts\n')
  })

  test('lists what waits, most urgent first', async () => {
    const file = (title: string, more = 'ai: generated\n') => `---\ntitle: ${title}\n${more}---\n${body}`
    const place = await deskFolder({
      'drafts/de/2025-06-01-alt.md': file('Alter Entwurf'),
      'articles/de/2025-07-02-bald.md': file('Bald'),
      'articles/de/2025-07-01-frueher.md': file('Früher'),
      'articles/de/2025-06-02-fehlt.md': file('Fehlt'),
      'articles/de/2025-06-03-fertig.md': file('Fertig', 'ai: none\n'),
      'articles/de/2025-06-04-geaendert.md': file(
        'Geändert',
        'ai: none\nreviews:\n  - {gate: spelling, by: eva, at: 2025-06-05, text: abc}\n',
      ),
    })
    const { out } = await runCommand(reviewCommand, ['--json'], place)
    const { waiting } = JSON.parse(out)
    expect(waiting.map((one: { title: string; state: string }) => `${one.title}: ${one.state}`)).toEqual([
      'Geändert: live',
      'Fehlt: gated',
      'Früher: gated',
      'Bald: gated',
      'Alter Entwurf: draft',
      'Die Brücke wird saniert: draft',
    ])
    expect(waiting[0]).toMatchObject({ reopened: ['spelling'], open: [] })
    expect((await runCommand(reviewCommand, [], place)).out).toContain('spelling (text changed)')
  })
})
