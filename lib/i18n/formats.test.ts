import { expect, test } from 'vitest'
import { formatLength } from './formats.ts'

test.each([
  [252, 'de', '4 Min. 12 Sek.'],
  [252, 'en', '4 min 12 sec'],
  [7, 'en', '7 sec'],
  [120, 'fr', '2 min'],
  [60, '%', '1 min'],
])('a length of %i seconds is in %s %s', (seconds, locale, text) => {
  expect(formatLength(seconds, locale).replace(/\s/g, ' ')).toBe(text)
})
