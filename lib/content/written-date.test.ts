import { expect, test } from 'vitest'
import { parseWrittenDate } from './written-date.ts'
import { clockAt, isTimeZone, toInstant } from './zone.ts'

function instantOf(written: string, timeZone = 'Europe/Berlin'): string | null {
  const date = parseWrittenDate(written)
  return date === null || date === 'impossible' ? date : new Date(toInstant(date, timeZone)).toISOString()
}

test.each([
  ['2013-06-27 11:00:01 +0000', '2013-06-27T11:00:01.000Z'],
  ['2010-01-11 18:34:14+00:00', '2010-01-11T18:34:14.000Z'],
  ['2025-08-01', '2025-07-31T22:00:00.000Z'],
  ['2025-8-1', '2025-07-31T22:00:00.000Z'],
  ['2025/08/01', '2025-07-31T22:00:00.000Z'],
  ['2013-02-09 11:30 PM', '2013-02-09T22:30:00.000Z'],
  ['2013-02-09 12:05am', '2013-02-08T23:05:00.000Z'],
  ['2013-02-09 9:30:00 +0900', '2013-02-09T00:30:00.000Z'],
  ['2013-02-09T11:30:00.123456789-05:30', '2013-02-09T17:00:00.123Z'],
  ['2025-08-01T10:00Z', '2025-08-01T10:00:00.000Z'],
  ['2025-08-01 10:00 UTC', '2025-08-01T10:00:00.000Z'],
  ['2025-08-01 10:00:00 -7', '2025-08-01T17:00:00.000Z'],
  ['2025-08-01 10:00 EST', '2025-08-01T15:00:00.000Z'],
  // A time that summer time skips, and one that it repeats.
  ['2025-03-30 02:30', '2025-03-30T01:30:00.000Z'],
  ['2025-10-26 02:30', '2025-10-26T01:30:00.000Z'],
])('%s is %s', (written, instant) => {
  expect(instantOf(written)).toBe(instant)
})

test('west of Greenwich a plain day is still that day', () => {
  const timeZone = 'America/Los_Angeles'
  const date = parseWrittenDate('2025-08-01')
  if (date === null || date === 'impossible') throw new Error('no date')
  expect(clockAt(toInstant(date, timeZone), timeZone)).toMatchObject({ year: 2025, month: 8, day: 1, hour: 0 })
})

test.each([
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31 10:00',
  '2025-08-01 25:00',
  '2025-08-01 13:00 PM',
  '0000-01-01',
])('%s does not exist', written => {
  expect(parseWrittenDate(written)).toBe('impossible')
})

test.each([
  '',
  'gestern',
  '11.8.2025',
  '2025',
  '2025-08',
  '20250801',
  '2025-08-01 10:00 MEZZ',
  '2025-08-01 18:30:22 2025 -0800',
])('%j is no date', written => {
  expect(parseWrittenDate(written)).toBeNull()
})

test('zones are those this machine knows', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false])
})
