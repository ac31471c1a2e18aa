import { describe, expect, test } from 'vitest'
import { clean } from './clean.ts'
import { findResidue } from './find-residue.ts'
import { residueRules } from './residue-rules.ts'

const languages = ['de', 'en'] as const
const examples = residueRules.flatMap(rule =>
  languages.map(language => ({ ...rule, language, ...rule.words[language] })),
)

describe('residue rules', () => {
  test('have one id each', () => {
    expect(new Set(residueRules.map(({ id }) => id)).size).toBe(residueRules.length)
  })

  test.each(examples)('$id finds its $language example', ({ id, before, fixable }) => {
    const found = findResidue(before).filter(({ rule }) => rule === id)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ replacement }) => (replacement !== null) === fixable)).toBe(true)
  })

  test.each(examples.filter(({ fixable }) => fixable))('$id mends its $language example', ({ before, after }) => {
    expect(clean(before).text).toBe(after)
  })

  test.each(examples)('$id finds nothing in its mended $language example', ({ after }) => {
    expect(findResidue(after)).toEqual([])
  })
})
