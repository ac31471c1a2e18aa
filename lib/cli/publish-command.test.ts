import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { runCommand } from './command-builders.ts'
import { body, commitAll, deskFolder, draft, draftText, git, live, textIn, tick } from './desk-builders.ts'
import { publishCommand } from './publish-command.ts'

afterEach(removeFolders)

describe('kiosk publish', () => {
  test('needs the gates, and names the command that ticks them', async () => {
    const place = await deskFolder()
    const { code, err } = await runCommand(publishCommand, [draft], place)
    expect(code).toBe(1)
    expect(err).toContain(`kiosk review ${join(place, draft)} --gate facts --by`)
    expect(existsSync(join(place, draft))).toBe(true)
  })

  test('names a command that a shell understands, and no name commands the terminal', async () => {
    const odd = 'drafts/de/2025-06-18-größe\u001b[31m zwei.md'
    const { err } = await runCommand(publishCommand, [odd], await deskFolder({ [odd]: draftText }))
    expect(err).toMatch(/ {2}kiosk review '\S+\/2025-06-18-größe\[31m zwei\.md' --gate facts --by …\n$/)
  })

  test('refuses what is no article', async () => {
    await expect(runCommand(publishCommand, ['site.yaml'], await deskFolder())).rejects.toThrow('is no article')
  })

  test('refuses a draft whose picture breaks off, and says where it shows it', async () => {
    const text = `${draftText}\n\n![Brücke](/media/bruecke.png)\n`
    const place = await deskFolder({ [draft]: text, 'media/bruecke.png': 'kein Bild' })
    const { code, err } = await runCommand(publishCommand, [draft], place)
    expect(code).toBe(1)
    expect(err).toMatch(/bruecke\.md:\d+:1 {2}error {2}pictures\/broken/)
    expect(existsSync(join(place, draft))).toBe(true)
  })

  test('moves the draft to its place among the live ones, dates it and prints its address', async () => {
    const place = await deskFolder()
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
    const place = await deskFolder()
    commitAll(place)
    await tick(place)
    await runCommand(publishCommand, [join(place, draft), '--date', '2025-06-19'], place)
    expect(git(place, 'status', '--porcelain')).toMatch(
      /^R {2}drafts\/de\/2025-06-18-bruecke.md -> articles\/de\/2025-06-19-bruecke.md\n$/,
    )
  })

  test('keeps a date ahead, and says when the article appears', async () => {
    const place = await deskFolder({ [draft]: draftText.replace('---\n', '---\ndate: 2025-06-30 # später\n') })
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
    const place = await deskFolder({
      'articles/de/2025-06-20-anderes.md': other,
      [draft]: draftText.replace('generated', 'none'),
    })
    const taken = await runCommand(publishCommand, [draft], place)
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('/de/2025/06/20/bruecke/ belongs to')])
    expect((await runCommand(publishCommand, ['articles/de/2025-06-20-anderes.md'], place)).err).toContain(
      'is no draft',
    )

    const named = await deskFolder({
      [live]: other.replace('slug: bruecke', 'slug: anders'),
      [draft]: draftText.replace('generated', 'none'),
    })
    expect((await runCommand(publishCommand, [draft], named)).err).toContain('nothing was overwritten')
    expect(await textIn(named, draft)).toContain('saniert')

    const broken = await deskFolder({ [draft]: draftText.replace('"Die', 'A: "Die') })
    const refused = await runCommand(publishCommand, [draft], broken)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('schema/yaml')])
  })

  test('keeps the byte order mark and the line ends of the file', async () => {
    const place = await deskFolder()
    await writeFile(join(place, draft), `\uFEFF${draftText.replace('generated', 'none').replaceAll('\n', '\r\n')}`)
    await runCommand(publishCommand, [draft], place)
    const text = await textIn(place, live)
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})
