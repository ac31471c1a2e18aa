import { describe, expect, test } from 'vitest'
import type { SearchRecord } from '#lib/site/search-record.ts'
import { buildIndex } from './build-index.ts'

const record = (title: string): SearchRecord => ({
  href: `/de/${title}/`,
  title,
  text: `${title} steht im Text, und noch vieles mehr.`,
  filters: { topic: ['Klima'], year: ['2025'], ai: ['generated'], review: ['formal'] },
  shown: { date: ['2025-08-11T00:00:00Z 11. August 2025'], label: ['KI-generiert'], stage: [] },
})

describe('an index', () => {
  test('of equal articles has equal files, byte for byte', async () => {
    const records = Array.from({ length: 60 }, (_, index) => record(`Bär${index}`))
    const [one, other] = await Promise.all([buildIndex('de', records), buildIndex('de', records)])
    const contents = (files: typeof one) =>
      files.map(({ content, path }) => `${path} ${Buffer.from(content).toString('base64')}`).sort()
    expect(contents(one)).toEqual(contents(other))
    expect(one.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(60)
  })

  test('of a language that Pagefind cannot stem can be made all the same', async () => {
    const files = await buildIndex('tlh', [record('Qapla')])
    expect(files.map(({ path }) => path)).toContain('wasm.unknown.pagefind')
  })
})
