import { describe, expect, test } from 'vitest'
import { dayInAddress } from './day-in-address.ts'
import { placesIn } from './places-in.ts'
import { spelledOut } from './slug-words.ts'

test('places are counted from 1, up to the end of the text', () => {
  const text = 'ab\n\ncd  \n'
  const { placeAt, lineStart, lineEnd } = placesIn(text)
  expect([0, 2, 3, 4, text.length].map(placeAt)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
  expect([lineStart(3), lineEnd(3), lineStart(9)]).toEqual([4, 6, text.length])
})

describe('a day in an address', () => {
  test.each([
    ['https://a.example/2025/06/12/titel/', '2025-06-12'],
    ['https://a.example/2025/6/2/titel/', '2025-06-02'],
    ['https://a.example/titel-2025-06-12_de', '2025-06-12'],
    ['https://a.example/bern/20250612/4711', '2025-06-12'],
    ['https://a.example/2025/feb/ein-langer-titel/', null],
    ['https://a.example/2024/02/ein-langer-titel/', '2024-02-29'],
    ['https://a.example/2025/06/datei.pdf', null],
    ['https://a.example/artikel-2000026916', null],
    ['https://2025-06-12.example/', null],
    ['nichts', null],
  ])('%s', (address, day) => {
    expect(dayInAddress(address)).toBe(day)
  })
})

test('words are spelled as their language spells them', () => {
  expect(spelledOut('größe', 'de')).toBe('groesse')
  expect(spelledOut('größe', 'en')).toBe('grosse')
  expect(spelledOut('café', 'fr')).toBe('cafe')
})
