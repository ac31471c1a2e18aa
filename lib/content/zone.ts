import { TZDate } from '@date-fns/tz'
import type { Day, Instant } from '#lib/article/article.ts'
import type { WrittenDate } from './written-date.ts'

/** The instant that a written date means, read in a zone where it names none; a gap of summer time moves it ahead. */
export function toInstant(date: WrittenDate, timeZone: string): Instant {
  const { year, month, day, hour, minute, second, millisecond, offset } = date
  if (offset === null) return inZone(timeZone, year, month - 1, day, hour, minute, second, millisecond)
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offset * 60_000
}

type Moment = readonly [number, number, number, number, number, number, number]

/** Asking for a zone's offset takes 10 µs, and most articles of a publication share their day with others. */
const instants = new Map<string, Instant>()

function inZone(timeZone: string, ...moment: Moment): Instant {
  const key = `${timeZone} ${moment.join(' ')}`
  const instant = instants.get(key) ?? new TZDate(...moment, timeZone).getTime()
  instants.set(key, instant)
  return instant
}

type Clock = Omit<WrittenDate, 'offset' | 'millisecond'>

const clocks = new Map<string, Clock>()

/** The time on the calendar and clocks of a zone at an instant. */
export function clockAt(instant: Instant, timeZone: string): Clock {
  const key = `${timeZone} ${instant}`
  const clock = clocks.get(key) ?? toClock(new TZDate(instant, timeZone))
  clocks.set(key, clock)
  return clock
}

function toClock(date: TZDate): Clock {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  }
}

/** The calendar day of an instant in a zone. */
export function dayAt(instant: Instant, timeZone: string): Day {
  const { year, month, day } = clockAt(instant, timeZone)
  return { year, month, day }
}

/** Whether this machine knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
