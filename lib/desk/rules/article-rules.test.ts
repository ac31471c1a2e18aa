import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { foundBy } from '../check/view-builder.ts'
import { articleRules } from './article-rules.ts'

const hash = '1'.padStart(64, '0')
const review = { gate: 'facts', by: 'eva', at: 0, text: hash, note: null }
/** A reviewed article that those of the examples translate. */
const others = [buildArticle({ language: 'fr', translationKey: 'mond', reviews: [review] })]

describe.each(articleRules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(['de', 'en'] as const)('finds its example in %s, and nothing once that is mended', language => {
    const { before, after } = rule.words[language]
    expect(foundBy(rule, before, { language, others })).not.toEqual([])
    expect(foundBy(rule, after, { language, others })).toEqual([])
  })

  test('finds nothing in an empty body', () => {
    expect(rule.id === 'gate/missing' ? [] : foundBy(rule, '')).toEqual([])
  })
})

test('every rule has an id of its own', () => {
  expect(new Set(articleRules.map(({ id }) => id)).size).toBe(articleRules.length)
})
