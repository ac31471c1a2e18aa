import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from './clean.ts'
import { findResidue } from './find-residue.ts'
import { blockText, markdownText, proseWords, wrappedArticle } from './residue/arbitrary-markdown.ts'

const runs = { numRuns: 400, seed: 20260814 }

describe('cleaning any text', () => {
  test('is done after once', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const once = clean(text).text
        expect(clean(once)).toEqual({ text: once, residues: [] })
      }),
      runs,
    )
  })

  test('changes what its list of changes says, in order and apart', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const { text: cleaned, residues } = clean(text)
        let result = ''
        let from = 0
        for (const { start, end, replacement } of residues) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThanOrEqual(start)
          result += text.slice(from, start) + replacement
          from = end
        }
        expect(result + text.slice(from)).toBe(cleaned)
      }),
      runs,
    )
  })

  test('finds residue in order, apart and within the text', () => {
    fc.assert(
      fc.property(markdownText, text => {
        let from = 0
        for (const { start, end } of findResidue(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThanOrEqual(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
      runs,
    )
  })

  test('never throws, whatever the characters', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 })
    const signs = fc.string({ unit: fc.constantFrom(...'`~-*_#>[]()!|:\n\t \\<&【】ae1'), maxLength: 300 })
    fc.assert(
      fc.property(fc.oneof(anything, signs), text => {
        const once = clean(text).text
        expect(clean(once).text).toBe(once)
        findResidue(text)
      }),
      { numRuns: 1500, seed: 20260814 },
    )
  })

  test('keeps every word of the prose, in order', () => {
    fc.assert(
      fc.property(markdownText, text => {
        expect(proseWords(clean(text).text)).toEqual(proseWords(text))
      }),
      runs,
    )
  })

  test('keeps code, tables and notes byte for byte and in order, whatever stands between them', () => {
    fc.assert(
      fc.property(blockText, ({ text, kept }) => {
        const cleaned = `\n${clean(text).text}`
        let from = 0
        for (const block of kept) {
          const at = cleaned.indexOf(`\n${block}\n`, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + block.length
        }
      }),
      runs,
    )
  })

  test('gives an article back as it was before a model wrapped it', () => {
    fc.assert(
      fc.property(wrappedArticle, ({ wrapped, article }) => {
        expect(clean(wrapped).text.trim()).toBe(article.trim())
      }),
      runs,
    )
  })
})
