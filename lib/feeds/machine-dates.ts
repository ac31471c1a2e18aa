import type { Instant } from '#lib/article/article.ts'

/** The last second that all of these forms can write; a date with an offset may lie hours behind it. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59)

/** RFC 3339 in UTC to the second, e.g. `2025-08-11T06:00:00Z`: Atom, JSON Feed, sitemaps, schema.org. */
export function toRfc3339(instant: Instant): string {
  return new Date(Math.min(instant, LAST)).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** RFC 822 with the four-digit year that RSS 2.0 prefers, e.g. `Mon, 11 Aug 2025 06:00:00 GMT`. */
export function toRfc822(instant: Instant): string {
  return new Date(Math.min(instant, LAST)).toUTCString()
}

/** A duration of ISO 8601, e.g. `PT4M12S`. */
export function toDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return `PT${minutes === 0 ? '' : `${minutes}M`}${rest === 0 && minutes > 0 ? '' : `${rest}S`}`
}

/** A format takes 30 µs to make, and all of a site are of one zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The day in a zone as `YYYY-MM-DD`, so that machines read the day that people read. */
export function toIsoDay(instant: Instant, timeZone: string): string {
  // Swedish writes days this way.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  formats.set(timeZone, format)
  return format.format(Math.min(instant, LAST))
}
