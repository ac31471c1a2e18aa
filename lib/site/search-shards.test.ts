import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toEdition } from '#lib/article/edition.ts'
import { searchShards } from './search-shards.ts'

describe('the search index of an edition', () => {
  test('has one part where there are few articles', () => {
    expect(partsOf(days(2023, 3), days(2025, 5))).toEqual(['2020s:8'])
  })

  test('keeps decades that are over apart from this one, which is indexed again', () => {
    expect(partsOf(days(1998, 2), days(2012, 4), days(2019, 3), days(2025, 5))).toEqual([
      '2020s:5',
      '2010s:7',
      '1990s:2',
    ])
  })

  test('has smaller parts where there are many articles, and the smallest where the newest one is', () => {
    expect(partsOf(days(2023, 1700), days(2024, 1600), days(2025, 1800))).toEqual([
      '2025-12:130',
      '2025-11:150',
      '2025-10:155',
      '2025-q3:460',
      '2025-h1:905',
      '2024:1600',
      '2023-h2:795',
      '2023-h1:905',
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
