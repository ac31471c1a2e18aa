import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toEdition } from '#lib/article/edition.ts'
import { searchShards } from './search-shards.ts'

describe('the search index of an edition', () => {
  test('has one part for each small year, newest first', () => {
    expect(partsOf(days(2023, 3), days(2025, 5))).toEqual(['2025:5', '2023:3'])
  })

  test('has smaller parts where a year is large, and the smallest for the newest year', () => {
    expect(partsOf(days(2024, 500), days(2025, 500))).toEqual([
      '2025-04:50',
      '2025-03:155',
      '2025-02:140',
      '2025-01:155',
      '2024:500',
    ])
  })

  test('loses no article, however many there are', () => {
    const parts = partsOf(days(2024, 2000), days(2025, 1000))
    expect(parts.reduce((sum, part) => sum + Number(part.split(':')[1]), 0)).toBe(3000)
  })
})

/** So many articles of a year, five a day from its first. */
function days(year: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const date = Date.UTC(year, 0, 1 + Math.floor(index / 5), 12, index % 5)
    const at = new Date(date)
    const day = { year, month: at.getUTCMonth() + 1, day: at.getUTCDate() }
    return buildArticle({ file: `${year}-${index}.md`, slug: `a${index}`, date, day })
  })
}

function partsOf(...articles: (readonly ReturnType<typeof buildArticle>[])[]): readonly string[] {
  const publication = buildPublication({ languages: ['de'] })
  const library = { publication, articles: articles.flat(), pages: [], issues: [], leftOut: [], media: new Map() }
  const shards = searchShards(toEdition(library, 'de', Date.UTC(2030, 0, 1)))
  return shards.map(({ entries, period }) => `${period}:${entries.length}`)
}
