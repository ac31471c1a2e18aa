import { expect, test } from 'vitest'
import { toDuration, toIsoDay, toRfc822, toRfc3339 } from './machine-dates.ts'

const late = Date.UTC(2025, 7, 11, 22, 30, 5, 123)

test('RFC 3339 dates are in UTC to the second', () => {
  expect(toRfc3339(late)).toBe('2025-08-11T22:30:05Z')
})

test('RFC 3339 knows no year after 9999, whatever zone a date was written in', () => {
  expect(toRfc3339(Date.UTC(9999, 11, 31, 23, 59, 59) + 64_800_000)).toBe('9999-12-31T23:59:59Z')
})

test('RFC 822 dates have an English weekday and four digits for the year', () => {
  expect(toRfc822(late)).toBe('Mon, 11 Aug 2025 22:30:05 GMT')
})

test('nor do RFC 822 and days', () => {
  const beyond = Date.UTC(9999, 11, 31, 23, 59, 59) + 64_800_000
  expect([toRfc822(beyond), toIsoDay(beyond, 'UTC')]).toEqual(['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31'])
})

test('a day is the day of the zone', () => {
  expect(toIsoDay(late, 'Europe/Berlin')).toBe('2025-08-12')
  expect(toIsoDay(late, 'America/New_York')).toBe('2025-08-11')
})

test.each([
  [252, 'PT4M12S'],
  [59, 'PT59S'],
  [3600, 'PT60M'],
])('%i seconds are %s', (seconds, duration) => {
  expect(toDuration(seconds)).toBe(duration)
})
