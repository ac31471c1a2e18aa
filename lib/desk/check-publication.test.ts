import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { readWithContents } from '#lib/content/read-library.ts'
import { checkPublication } from './check-publication.ts'

afterEach(removeFolders)

const site = 'name: Blatt\norigin: https://blatt.example\nlanguages: [de, en]\n'
const article = (body: string, more = '') => `---\ntitle: Hallo\n${more}---\n${body}\n`

async function checkedIn(folder: string, only: readonly string[] | null = null) {
  const options = { folder, messages: 'en' } as const
  return checkPublication(await readWithContents(options), options, only)
}

async function checked(files: Readonly<Record<string, string>>, only?: readonly string[]) {
  return checkedIn(await folderWith({ 'site.yaml': site, ...files }), only)
}

async function rulesIn(files: Readonly<Record<string, string>>, only?: readonly string[]): Promise<readonly string[]> {
  const { findings } = await checked(files, only)
  return findings.map(({ file, rule, level }) => `${file} ${level} ${rule}`)
}

const path = 'articles/de/2026-01-12-hallo.md'
const picture = '![](#a-place-in-the-article)'

describe('a check', () => {
  test('says nothing about a sound publication', async () => {
    expect(await checked({ [path]: article('Text.') })).toEqual({ findings: [], files: 2 })
  })

  test('names the whole extent of what it means', async () => {
    const { findings } = await checked({ [path]: article(`Am Hafen: ${picture} dort.`) })
    expect(findings[0]).toMatchObject({
      rule: 'text/image-alt',
      place: { line: 4, column: 11 },
      end: { line: 4, column: 39 },
    })
  })

  test('gives what the reader reports the end of its line', async () => {
    const { findings } = await checked({ [path]: article('Text.', 'updated: gestern\n') })
    expect(findings[0]).toMatchObject({
      rule: 'schema/field-shape',
      place: { line: 3, column: 10 },
      end: { line: 3, column: 17 },
    })
  })

  test('looks for what models leave behind, also in a file that is no article', async () => {
    const answer = 'Hier ist der Artikel basierend auf den Quellen:\n\n```markdown\nText.\n```\n'
    const found = await rulesIn({ [path]: answer })
    expect(found).toContain(`${path} error schema/front-matter-missing`)
    expect(found.some(line => line.includes('residue/'))).toBe(true)
  })

  test('reports a title that YAML cannot read once, as something that can be mended', async () => {
    const { findings } = await checked({ [path]: '---\ntitle: Mond: rund\n---\nText.\n' })
    expect(findings.map(({ rule, fixable }) => [rule, fixable])).toEqual([['schema/yaml', true]])
  })

  test('of some files reads the others, but is silent about them', async () => {
    const other = 'articles/de/2026-01-13-zwei.md'
    const files = { [path]: article(picture), [other]: article('[a](/de/2026/01/12/hallo/)') }
    expect(await rulesIn(files, [other])).toEqual([])
    expect(await rulesIn(files, [path])).toEqual([`${path} warning text/image-alt`])
  })

  test('lets nothing of an intricate text fail', async () => {
    expect(await rulesIn({ [path]: article('> '.repeat(3000)) })).toEqual([])
  })

  test('finds pictures and sounds in the text whose files are not there, and links that lead nowhere', async () => {
    const body = '![a](/media/none.png)\n\n<audio src="/media/none.mp3"></audio>\n\n[a](/de/none/)'
    expect(await rulesIn({ [path]: article(body) })).toEqual([
      `${path} warning pictures/missing`,
      `${path} warning pictures/missing`,
      `${path} warning links/nowhere`,
    ])
  })

  test('finds links to drafts in what is live', async () => {
    const draft = 'drafts/de/2026-01-13-zwei.md'
    const link = '[a](/de/2026/01/13/zwei/)'
    expect(await rulesIn({ [path]: article(link), [draft]: article(link) })).toEqual([`${path} warning links/nowhere`])
  })
})

describe('settings', () => {
  const withRules = (rules: string) => ({ 'site.yaml': `${site}rules:\n  ${rules}\n`, [path]: article(picture) })

  test('switch rules off or raise them', async () => {
    expect(await rulesIn(withRules('text/image-alt: off'))).toEqual([])
    expect(await rulesIn(withRules('text/image-alt: error'))).toEqual([`${path} error text/image-alt`])
    expect(await rulesIn(withRules('text/image-alt: {level: error}'))).toEqual([`${path} error text/image-alt`])
  })

  test('decide how old a source may be', async () => {
    const old = article('Text.\n\n### Quellen\n- [A: B](https://a.example/2025/11/12/b.html)', 'ai: generated\n')
    expect(await rulesIn({ [path]: old })).toEqual([])
    const files = { 'site.yaml': `${site}rules: {sources/stale: {days: 30}}\n`, [path]: old }
    expect(await rulesIn(files)).toEqual([`${path} warning sources/stale`])
  })

  test('stand below `kiosk` in a checkout of Jekyll', async () => {
    const folder = await folderWith({
      '_config.yml': 'title: Blatt\nurl: https://blatt.example\nlang: de\nkiosk:\n  rules:\n    text/image-alt: off\n',
      '_posts/2026-01-12-hallo.md': article(picture),
    })
    expect((await checkedIn(folder)).findings).toEqual([])
  })

  test('with a mistyped rule are a finding with a guess, at its place', async () => {
    const { findings } = await checked(withRules('text/image-atl: off'))
    expect(findings.find(({ file }) => file === 'site.yaml')).toMatchObject({
      rule: 'schema/rule-unknown',
      message: 'There is no rule “text/image-atl”. Did you mean “text/image-alt”?',
      place: { line: 5, column: 3 },
    })
  })

  test('cannot hide what an export refuses', async () => {
    const files = {
      'site.yaml': `${site}rules: {schema/title-missing: off}\n`,
      [path]: '---\nlanguage: de\n---\nText.\n',
    }
    expect(await rulesIn(files)).toEqual([`${path} error schema/title-missing`, 'site.yaml warning schema/rule-fixed'])
  })

  test('of a wrong form are an error', async () => {
    expect(await rulesIn(withRules('text/image-alt: loud'))).toContain('site.yaml error schema/field-shape')
  })
})

describe('a comment', () => {
  test('exempts its file from a rule', async () => {
    const spared = article(`<!-- kiosk-ignore text/image-alt: Schmuck -->\n\n${picture}`)
    const other = 'articles/de/2026-01-13-zwei.md'
    expect(await rulesIn({ [path]: spared, [other]: article(picture) })).toEqual([`${other} warning text/image-alt`])
  })

  test('that exempts nothing is a finding, and so is an unknown rule', async () => {
    const idle = article('<!-- kiosk-ignore text/image-alt, text/langauge -->\n\nText.')
    expect(await rulesIn({ [path]: idle })).toEqual([
      `${path} warning schema/rule-unknown`,
      `${path} warning text/ignore-unused`,
    ])
  })

  test('in code is text', async () => {
    const shown = article('```html\n<!-- kiosk-ignore text/image-alt: Grund -->\n```')
    expect(await rulesIn({ [path]: shown })).toEqual([])
  })

  test('cannot hide what an export refuses', async () => {
    const files = { [path]: '---\nlanguage: de\n---\n<!-- kiosk-ignore schema/title-missing: egal -->\n' }
    expect(await rulesIn(files)).toContain(`${path} error schema/title-missing`)
  })
})
