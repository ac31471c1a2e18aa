import { describe, expect, test } from 'vitest'
import type { Hit } from './pagefind.ts'
import { isWhatWasLookedFor } from './search-part.ts'

const hit = (words: readonly string[], inTitle: readonly string[] = []): Hit => ({
  ...{ score: 1, data: () => Promise.reject(new Error('not asked for')) },
  scores: words.map(search_term => ({ search_term })),
  verbose_meta_scores: [{ matched_terms: inTitle }],
})

const isFound = (terms: readonly string[], hit?: Hit) =>
  isWhatWasLookedFor({
    ...{ results: hit ? [hit] : [], totalFilters: {} },
    query_term_idfs: terms.map(term => ({ term })),
  })

describe('what a part of the index finds', () => {
  test('has words that begin with each term, in text or title', () => {
    expect(isFound(['umlauf', 'mond'], hit(['umlaufbahn'], ['mondlicht']))).toBe(true)
  })

  test('is not what was looked for where a word is only a beginning of the term', () => {
    expect(isFound(['umlaufbahn'], hit(['um']))).toBe(false)
  })

  test('is not what was looked for where a term was left out', () => {
    expect(isFound(['mond', 'xyzzy'], hit(['mond']))).toBe(false)
  })

  test('is whatever was chosen where no word was looked for', () => {
    expect(isFound([], hit([]))).toBe(true)
    expect(isFound(['mond'])).toBe(true)
  })
})
