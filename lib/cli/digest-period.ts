import type { Day, Instant } from '#lib/article/article.ts'
import { toInstant } from '#lib/content/zone.ts'
import { dayOption } from './date-option.ts'
import { WrongUse } from './wrong-use.ts'

/** Days of a newsletter: the first, and the instants at which they begin and are over. */
export interface DigestPeriod {
  readonly first: Day
  readonly since: Instant
  readonly until: Instant
}

/** The days that `--since` and `--until` name, both included; without them today and the six days before. Throws `WrongUse`. */
export function digestPeriod(
  written: { readonly since?: string | undefined; readonly until?: string | undefined },
  now: Instant,
  timeZone: string,
): DigestPeriod {
  const last = dayOption(written.until, now, timeZone, '--until')
  const first = written.since === undefined ? daysAfter(last, -6) : dayOption(written.since, now, timeZone, '--since')
  const since = beginOf(first, timeZone)
  const until = beginOf(daysAfter(last, 1), timeZone)
  if (since < until) return { first, since, until }
  throw new WrongUse(
    `--since ${isoDay(first)} is after --until ${isoDay(last)}.`,
    `--since ${isoDay(first)} liegt nach --until ${isoDay(last)}.`,
  )
}

/** A day as file names and options write it: `2026-11-15`. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-')
}

function daysAfter({ year, month, day }: Day, count: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + count))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function beginOf(day: Day, timeZone: string): Instant {
  return toInstant({ ...day, hour: 0, minute: 0, second: 0, millisecond: 0, offset: null }, timeZone)
}
