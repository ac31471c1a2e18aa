import type { Instant } from '#lib/article/article.ts'
import { startOfFile } from './place.ts'
import type { Reading } from './reading.ts'
import { parseWrittenDate } from './written-date.ts'
import { dayAt, toInstant } from './zone.ts'

/** When an article is published: its own `date`, else midnight of the day in its file name, else (a draft) `undated`. */
export function toArticleDate(reading: Reading, undated: Instant): Instant | null {
  const { fields, placement, publication, messages, notes } = reading
  if (!fields.date && placement.date === null) return undated
  const named = placement.date === null ? null : parseWrittenDate(placement.date)
  const date = fields.date ?? named
  const instant = date && date !== 'impossible' ? toInstant(date, publication.timeZone) : null
  // Addresses hold years of four digits.
  if (instant !== null && dayAt(instant, publication.timeZone).year <= 9999) return instant
  notes.error('schema/date-in-name', startOfFile, messages.dateInName(`${placement.date}-${placement.name}`))
  return null
}
