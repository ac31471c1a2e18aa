import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from './read-library.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')

/** Real articles lie beside the project, never in it. */
describe.skipIf(!existsSync(corpus))('real articles (skipped where ../shared/corpus is absent)', () => {
  test('the seed is read whole', async () => {
    const { articles, issues } = await readLibrary({
      folder: join(corpus, 'seed'),
      messages: 'de',
      origin: 'https://x.example',
    })
    expect(issues).toEqual([])
    expect(articles[0]).toMatchObject({
      language: 'de',
      title: expect.stringMatching(/^Meta plant "persönliche Superintelligenz"/),
      day: { year: 2025, month: 8, day: 11 },
      ai: { involvement: 'generated' },
    })
  })

  test('of June’s articles only those are left out whose title is no YAML, each with its repair', async () => {
    const folder = join(corpus, 'june/published')
    const { articles, issues, leftOut } = await readLibrary({ folder, messages: 'de', origin: 'https://x.example' })
    expect(articles.length).toBeGreaterThan(40)
    const errors = issues.filter(({ level }) => level === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual(leftOut.map(() => 'schema/yaml'))
    expect(errors.every(({ hint }) => /title: ["'].+["']$/.test(hint))).toBe(true)
  })
})
