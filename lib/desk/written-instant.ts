import type { Day, Instant } from '#lib/article/article.ts'
import { clockAt } from '#lib/content/zone.ts'

/** An instant as front matter has it: `2025-08-11 09:30:00 +0200`, on the clocks of a zone, to the second. */
export function writtenInstant(instant: Instant, timeZone: string): string {
  const { year, month, day, hour, minute, second } = clockAt(instant, timeZone)
  const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000)
  const zone = `${offset < 0 ? '-' : '+'}${padded(Math.abs(offset) / 60)}${padded(Math.abs(offset) % 60)}`
  return `${writtenDay({ year, month, day })} ${[hour, minute, second].map(padded).join(':')} ${zone}`
}

/** A day as files are named after it: `2025-08-11`. */
export function writtenDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`
}

function padded(part: number): string {
  return String(Math.trunc(part)).padStart(2, '0')
}
