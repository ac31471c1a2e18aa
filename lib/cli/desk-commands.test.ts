import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { type Ran, runCommand } from './command-builders.ts'
import { newCommand } from './new-command.ts'
import { publishCommand } from './publish-command.ts'
import { reviewCommand } from './review-command.ts'

afterEach(removeFolders)

const site = `name: Blatt
origin: https://blatt.example
basePath: /news
languages: [de, en]
timeZone: Europe/Berlin
gates: [facts, spelling]
requiredGates: {generated: [facts]}
`
const people = '- {key: eva, name: Eva Muster}\n'
const body = `Der Rat hat am Montag beschlossen, die Brücke über den Fluss zu sanieren.

<!--more-->

Die Arbeiten beginnen im Herbst und dauern zwei Jahre.

### Quellen
- [Stadtrat: Beschluss zur Sanierung der Brücke](https://rat.example/2025/06/beschluss-bruecke)
`
const draftText = `---\ntitle: "Die Brücke wird saniert"\nai: generated # von uns\n---\n${body}`
const draft = 'drafts/de/2025-06-18-bruecke.md'
const live = 'articles/de/2025-06-20-bruecke.md'

const folder = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'site.yaml': site, 'people.yaml': people, [draft]: draftText, ...more })

const textIn = (place: string, file: string) => readFile(join(place, file), 'utf8')

function git(place: string, ...args: string[]): string {
  const as = ['-c', 'user.name=Test', '-c', 'user.email=test@kiosk.example', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...as, ...args], { cwd: place, encoding: 'utf8' })
}

const tick = (place: string, ...more: string[]): Promise<Ran> =>
  runCommand(reviewCommand, [draft, '--gate', 'facts', '--by', 'eva', ...more], place)

describe('kiosk new', () => {
  test('writes a draft that the reader reads, named with umlauts spelled out, and prints its path', async () => {
    const place = await folder()
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
    const place = await folder()
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
    await expect(runCommand(newCommand, args, await folder())).rejects.toThrow(words)
  })
})

describe('kiosk review', () => {
  test('writes a record that ticks the gate, and changes nothing else', async () => {
    const place = await folder()
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
    const place = await folder()
    await tick(place)
    expect(await readdir(join(place, '.kiosk/reviewed'))).toHaveLength(1)
    const other = await folder()
    git(other, 'init', '-q')
    git(other, 'add', '-A')
    git(other, 'commit', '-qm', 'x')
    await tick(other)
    expect(existsSync(join(other, '.kiosk'))).toBe(false)
  })

  test.each([
    [['--gate', 'fcts', '--by', 'eva'], 'Did you mean “facts”'],
    [['--gate', 'facts', '--by', 'evi'], 'Did you mean “eva”'],
    [['--gate', 'facts'], '--by'],
  ])('refuses who or what nobody knows: %j', async (args, words) => {
    const place = await folder()
    await expect(runCommand(reviewCommand, [draft, ...args], place)).rejects.toThrow(words)
    expect(await textIn(place, draft)).toBe(draftText)
  })

  test('refuses a file with errors, and one that is not there', async () => {
    const place = await folder({ [draft]: draftText.replace('generated #', 'generatd #') })
    expect((await tick(place)).code).toBe(1)
    await expect(
      runCommand(reviewCommand, ['drafts/de/2025-06-18-brueke.md', '--gate', 'facts', '--by', 'eva'], place),
    ).rejects.toThrow(`Did you mean ${draft}`)
  })

  test('lists what waits, most urgent first', async () => {
    const file = (title: string, more = 'ai: generated\n') => `---\ntitle: ${title}\n${more}---\n${body}`
    const place = await folder({
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

describe('kiosk publish', () => {
  test('needs the gates, and names the command that ticks them', async () => {
    const place = await folder()
    const { code, err } = await runCommand(publishCommand, [draft], place)
    expect(code).toBe(1)
    expect(err).toContain(`kiosk review ${join(place, draft)} --gate facts --by`)
    expect(existsSync(join(place, draft))).toBe(true)
  })

  test('moves the draft to its place among the live ones, dates it and prints its address', async () => {
    const place = await folder()
    await tick(place)
    const before = await textIn(place, draft)
    const { code, out } = await runCommand(publishCommand, [draft], place)
    expect([code, out]).toEqual([0, 'https://blatt.example/news/de/2025/06/20/bruecke/\n'])
    expect(existsSync(join(place, draft))).toBe(false)
    expect(await textIn(place, live)).toBe(before.replace('\n---\nDer', '\ndate: 2025-06-20 10:00:00 +0200\n---\nDer'))
    const { articles } = await readLibrary({ folder: place, messages: 'en' })
    expect(articles).toMatchObject([{ file: live, draft: false }])
  })

  test('lets Git see the move', async () => {
    const place = await folder()
    git(place, 'init', '-q')
    git(place, 'add', '-A')
    git(place, 'commit', '-qm', 'x')
    await tick(place)
    await runCommand(publishCommand, [join(place, draft), '--date', '2025-06-19'], place)
    expect(git(place, 'status', '--porcelain')).toMatch(
      /^R {2}drafts\/de\/2025-06-18-bruecke.md -> articles\/de\/2025-06-19-bruecke.md\n$/,
    )
  })

  test('keeps a date ahead, and says when the article appears', async () => {
    const place = await folder({ [draft]: draftText.replace('---\n', '---\ndate: 2025-06-30 # später\n') })
    await tick(place)
    const { out, err } = await runCommand(publishCommand, [draft], place)
    expect(out).toBe('https://blatt.example/news/de/2025/06/30/bruecke/\n')
    expect(err).toContain('2025-06-30 00:00:00 +0200')
    expect(await textIn(place, 'articles/de/2025-06-30-bruecke.md')).toContain('date: 2025-06-30 # später\n')
  })

  test('works on a Jekyll checkout', async () => {
    const place = await folderWith({
      '_config.yml': 'title: T\nurl: https://t.example\nlang: de\n',
      '_posts/2025-01-01-a.md': `---\nlayout: post\ntitle: A\n---\n${body}`,
      '_drafts/bruecke.md': `---\nlayout: post\ntitle: B\npublished: false\n---\n${body}`,
    })
    const { code, out } = await runCommand(publishCommand, ['_drafts/bruecke.md', '--date', '2025-06-19'], place)
    expect([code, out]).toEqual([0, 'https://t.example/de/2025/06/19/bruecke/\n'])
    expect(await textIn(place, '_posts/2025-06-19-bruecke.md')).toBe(
      `---\nlayout: post\ntitle: B\ndate: 2025-06-19\n---\n${body}`,
    )
  })

  test('refuses an address or a file name that is taken, a file with errors, and what is no draft', async () => {
    const other = `---\ntitle: Anderes\nai: none\nslug: bruecke\n---\n${body}`
    const place = await folder({
      'articles/de/2025-06-20-anderes.md': other,
      [draft]: draftText.replace('generated', 'none'),
    })
    const taken = await runCommand(publishCommand, [draft], place)
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('/de/2025/06/20/bruecke/ belongs to')])
    expect((await runCommand(publishCommand, ['articles/de/2025-06-20-anderes.md'], place)).err).toContain(
      'is no draft',
    )

    const named = await folder({
      [live]: other.replace('slug: bruecke', 'slug: anders'),
      [draft]: draftText.replace('generated', 'none'),
    })
    expect((await runCommand(publishCommand, [draft], named)).err).toContain('nothing was overwritten')
    expect(await textIn(named, draft)).toContain('saniert')

    const broken = await folder({ [draft]: draftText.replace('"Die', 'A: "Die') })
    const refused = await runCommand(publishCommand, [draft], broken)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('schema/yaml')])
  })

  test('keeps the byte order mark and the line ends of the file', async () => {
    const place = await folder()
    await writeFile(join(place, draft), `\uFEFF${draftText.replace('generated', 'none').replaceAll('\n', '\r\n')}`)
    await runCommand(publishCommand, [draft], place)
    const text = await textIn(place, live)
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})
