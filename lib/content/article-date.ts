import type { Instant } from '#lib/article/article.ts'
import { startOfFile } from './place.ts'
import type { Reading } from './reading.ts'
import { parseWrittenDate, type WrittenDate } from './written-date.ts'
import { dayAt, toInstant } from './zone.ts'

/** When an article is published: its own `date`, else midnight of the day in its file name, else (a draft) `undated`. */
export function toArticleDate(reading: Reading, undated: Instant): Instant | null {
  const { placement, publication, messages, notes } = reading
  const stated = statedDate(reading)
  if (!stated && placement.date === null) return undated
  const date = stated ?? namedDate(reading)
  const instant = date && toInstant(date, publication.timeZone)
  // Addresses hold years of four digits.
  if (instant !== null && (instant < lastYear || dayAt(instant, publication.timeZone).year <= 9999)) return instant
  notes.error('schema/date-in-name', startOfFile, messages.dateInName(`${placement.date}-${placement.name}`))
  return null
}

const lastYear = Date.UTC(9999, 0)

// YAML 1.1 reads a time with seconds and without a zone as UTC (yaml.org/type/timestamp.html), and so do Jekyll's addresses.
const yamlTime = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d\d:\d\d(?:\.\d*)?$/

function statedDate({ fields, placement, yaml }: Reading): WrittenDate | null {
  if (!fields.date) return null
  const isUtc = placement.habits === 'jekyll' && yaml.isPlainAt(['date']) && yamlTime.test(yaml.textAt(['date']) ?? '')
  return isUtc ? { ...fields.date, offset: 0 } : fields.date
}

/** The day in the file name; in Jekyll the 31st of a shorter month is a day of the next one. */
function namedDate({ placement, messages, notes }: Reading): WrittenDate | null {
  const named = parseWrittenDate(placement.date ?? '')
  if (named !== 'impossible' || placement.habits === 'kiosk') return named === 'impossible' ? null : named
  const [year = 0, month = 0, day = 0] = (placement.date ?? '').split('-').map(Number)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const rolled = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  const wording = messages.dateRolled(`${placement.date}-${placement.name}`, rolled)
  notes.warning('schema/date-rolled', startOfFile, wording)
  const date = parseWrittenDate(rolled)
  return date === 'impossible' ? null : date
}
