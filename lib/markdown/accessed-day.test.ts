import { expect, test } from 'vitest'
import { accessedDay } from './accessed-day.ts'

test.each([
  '(abgerufen am 3. Mai 2025)',
  '(zuletzt abgerufen am 03.05.2025)',
  ', Zugriff am 2025-05-03',
  '[accessed 3 May 2025]',
  '(Accessed on May 3rd, 2025)',
  'Retrieved: May 3, 2025.',
  '(consulté le 3 mai 2025)',
])('%j is a day of access', words => {
  expect(accessedDay(words)).toEqual({ day: '2025-05-03', rest: '' })
})

test.each(['(PDF)', '(3. Mai 2025)', '(abgerufen am 31.02.2025)', '(abgerufen am gestrigen Tag)'])(
  '%j stays text',
  words => {
    expect(accessedDay(words)).toEqual({ day: null, rest: words })
  },
)

test('words before it stay', () => {
  expect(accessedDay('(PDF), abgerufen am 3.5.2025')).toEqual({ day: '2025-05-03', rest: '(PDF)' })
})
