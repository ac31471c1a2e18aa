import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { runCommand } from './command-builders.ts'
import { disclosureCommand } from './disclosure-command.ts'
import { WrongUse } from './wrong-use.ts'

afterEach(removeFolders)

const live = 'articles/2025-06-12-live.md'
const draft = 'drafts/2025-06-12-draft.md'
const files = {
  'site.yaml': 'name: Paper\norigin: https://paper.example\nlanguages: [en]\n',
  [live]: '---\ntitle: The harbour\nai: generated\n---\nIt grows.\n',
  'articles/2025-06-13-taken-back.md':
    '---\ntitle: The other harbour\nai: assisted\nwithdrawn: {at: 2025-06-14, reason: Untrue.}\n---\nIt shrinks.\n',
  [draft]: '---\ntitle: The third harbour\nai: none\n---\nIt sleeps.\n',
}

const disclosure = async (...args: readonly string[]) => runCommand(disclosureCommand, args, await folderWith(files))

describe('kiosk disclosure', () => {
  test('prints every place that says how a text came about, and what it says', async () => {
    const { code, out } = await disclosure(live)
    expect(code).toBe(0)
    expect(out).toContain(`${live}  live\n  The harbour\n`)
    for (const place of ['page', 'teaser', 'feed text', 'share description', 'creditText', 'disclosure.json'])
      expect(out).toMatch(new RegExp(`  ${place}: +AI-generated · no editorial review on record\n`))
    expect(out).toMatch(/meta ai-disclosure: +ai-autonomous\n/)
  })

  test('prints the records of all articles that readers can open, withdrawn ones too', async () => {
    const { code, out } = await disclosure('--all', '--json')
    const { articles } = JSON.parse(out)
    expect(code).toBe(0)
    expect(articles.map(({ record }: { record: { label: { text: string } } }) => record.label.text)).toEqual([
      'AI-assisted · no editorial review on record',
      'AI-generated · no editorial review on record',
    ])
    expect(articles[0].record.withdrawn.reason).toBe('Untrue.')
    expect(Object.keys(articles[0].projections.words)).not.toContain('feed text')
  })

  test('prints a draft as it will be', async () => {
    expect((await disclosure(draft, '--json')).out).toContain('"involvement": "none"')
  })

  test('wants either files or all', async () => {
    await expect(disclosure()).rejects.toThrow(WrongUse)
    await expect(disclosure(live, '--all')).rejects.toThrow(WrongUse)
  })
})
