import { expect, test } from 'vitest'
import { buildArticle, buildPublication, withReview } from '#lib/article/article-builder.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { de } from './de.ts'
import { labelOf } from './label.ts'

const reviewBy = (name: string) => {
  const people = [{ key: 'x', name, role: {}, url: null }]
  const article = withReview(buildArticle({ ai: { involvement: 'generated' } }), 'facts', 'x', Date.UTC(2026, 7, 2))
  return labelOf(disclosureOf(article, buildPublication({ people })), de, 'UTC')?.review
}

test('a label names who checked the facts, and when', () => {
  expect(reviewBy('Ada Prüferin')).toBe('redaktionell geprüft: Ada Prüferin, 2.\u00a0August 2026')
})

test('a name in another direction does not draw the day behind it to its other side', () => {
  expect(reviewBy('ليلى حداد')).toBe('redaktionell geprüft: \u2068ليلى حداد\u2069, 2.\u00a0August 2026')
})
