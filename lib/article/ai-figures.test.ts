import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aiFigures } from './ai-figures.ts'
import type { CorrectionKind } from './article.ts'
import { buildArticle, buildPublication, withReview } from './article-builder.ts'
import { written } from './written-text.ts'

const publication = buildPublication()
const date = Date.UTC(2025, 0, 1)
const daysLater = (days: number, kind: CorrectionKind = 'correction') => ({
  at: date + days * 24 * 60 * 60 * 1000,
  kind,
  text: 'Es waren drei.',
})

describe('the figures of a publication', () => {
  test('count articles by the part of AI, and those whose present text was reviewed', () => {
    const generated = buildArticle({ ai: { involvement: 'generated' } })
    const reviewed = withReview(generated, 'facts', 'Ada', date)
    const changed = { ...reviewed, text: written('Anders.') }
    expect(aiFigures([generated, reviewed, changed, buildArticle()], publication)).toMatchObject({
      articles: 4,
      kinds: [
        { involvement: 'generated', count: 3, reviewed: 1 },
        { involvement: 'unknown', count: 1, reviewed: 0 },
      ],
    })
  })

  test('count a system once for each article that names it, most frequent first', () => {
    const using = (...systems: string[]) => buildArticle({ ai: { systems } })
    expect(aiFigures([using('B'), using('A', 'B', 'B'), using('C')], publication).systems).toEqual([
      { name: 'B', count: 2 },
      { name: 'A', count: 1 },
      { name: 'C', count: 1 },
    ])
  })

  test('say after how many days half of the mistakes were put right', () => {
    const corrected = (...days: number[]) => buildArticle({ date, corrections: days.map(one => daysLater(one)) })
    expect(aiFigures([corrected(9, 1), corrected(3), corrected(40), corrected()], publication)).toMatchObject({
      corrected: 3,
      medianDays: 3,
    })
    expect(aiFigures([corrected(2), corrected(4)], publication).medianDays).toBe(3)
  })

  test('never promise fewer days than half of the corrections took', () => {
    const corrected = (days: number) => buildArticle({ date, corrections: [daysLater(days)] })
    expect(aiFigures([corrected(2.4)], publication).medianDays).toBe(3)
    expect(aiFigures([corrected(0.1)], publication).medianDays).toBe(1)
    expect(aiFigures([corrected(0)], publication).medianDays).toBe(0)
  })

  test('take no update for a mistake', () => {
    const updated = buildArticle({ date, corrections: [daysLater(2, 'update')] })
    expect(aiFigures([updated], publication)).toMatchObject({ corrected: 0, medianDays: null })
  })

  test('add up to all articles, whatever they say', () => {
    const involvement = fc.constantFrom('generated' as const, 'assisted' as const, 'none' as const, 'unknown' as const)
    fc.assert(
      fc.property(fc.array(involvement), said => {
        const { kinds } = aiFigures(
          said.map(one => buildArticle({ ai: { involvement: one } })),
          publication,
        )
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(said.length)
      }),
      { seed: 20260814 },
    )
  })
})
