import { expect, test } from 'vitest'
import { fold } from './title-fold.ts'
import { stem } from './title-stems.ts'
import { titleWords } from './title-words.ts'

const stems = (title: string) => titleWords(title).map(one => one.stem)

test.each([
  ['Größe', 'Groesse'],
  ['Übermut', 'Uebermut'],
  ['Ärzte', 'ARZTE'],
  ['Café', 'cafe'],
])('%s and %s are one spelling', (a, b) => {
  expect(fold(a)).toBe(fold(b))
})

test.each([
  ['warnt', 'warnen'],
  ['gekauft', 'kaufen'],
  ['angekündigt', 'kündigt'],
  ['zurückgestellt', 'stellt'],
  ['Stellen', 'Stelle'],
  ['Prüfungen', 'Prüfung'],
  ['released', 'releases'],
  ['opens', 'opening'],
  ['companies', 'company'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(fold(a))).toBe(stem(fold(b)))
})

test('words that every headline has do not count, unless there are no others', () => {
  expect(stems('Was ist das für ein Wal')).toEqual(['wal'])
  expect(stems('Was ist das')).toHaveLength(3)
})

test('a hyphen before a particle is as good as none', () => {
  expect(stems('Start-up nimmt Check-in ab')).toEqual(stems('Startup nimmt Checkin ab'))
})

test('numbers are read as they are meant', () => {
  expect(stems('12.000 Stellen')).toEqual(stems('12 000 Stellen'))
  expect(stems('$15M')).toEqual(['15'])
  expect(stems('Drei Wale')).toEqual(stems('3 Wale'))
  expect(stems('Anker 2.6.3-rc1')).toEqual(['anker', '2.6.3', 'rc1'])
  expect(stems('May 2025')).toEqual(stems('Mai 2025'))
})

test('a kicker, leading words and names are marked', () => {
  const [kicker, subject, verb] = titleWords('Ostsee: Wal verirrt sich')
  expect(kicker).toMatchObject({ isKicker: true, isLeading: true, isCapital: true })
  expect(subject).toMatchObject({ isKicker: false, isLeading: true })
  expect(verb).toMatchObject({ isLeading: false, isCapital: false })
})
