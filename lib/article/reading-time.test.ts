import { describe, expect, test } from 'vitest'
import { readingMinutes } from './reading-time.ts'

describe('the time a text takes', () => {
  test.each([
    ['de', 'Wort '.repeat(179 * 3), 3],
    ['en-GB', 'word '.repeat(228 * 2), 2],
    ['sw', 'neno '.repeat(184), 1],
    ['zh', '字'.repeat(510), 2],
    ['de', 'Kurz.', 1],
  ])('in %s is measured by its language', (language, text, minutes) => {
    expect(readingMinutes([text], language)).toBe(minutes)
  })

  test('is that of all its parts, and signs alone are no words', () => {
    expect(readingMinutes(['Wort '.repeat(179), '– · – '.repeat(500), 'Wort '.repeat(179)], 'de')).toBe(2)
  })

  test.each([
    ['nothing to read', ' – ', 'de'],
    ['a script without gaps that nobody measured', 'ภาษาไทย', 'th'],
    ['a Chinese language that nobody measured', '粵語文章', 'yue-HK'],
  ])('is not said of %s', (_, text, language) => {
    expect(readingMinutes([text], language)).toBeNull()
  })
})
