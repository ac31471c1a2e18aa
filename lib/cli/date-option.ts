import type { Day, Instant } from '#lib/article/article.ts'
import { parseWrittenDate, type WrittenDate } from '#lib/content/written-date.ts'
import { dayAt, toInstant } from '#lib/content/zone.ts'
import { WrongUse } from './wrong-use.ts'

/** The date that an option says, in any form that articles may have. Throws `WrongUse`. */
export function dateOption(written: string, option = '--date'): WrittenDate {
  const date = parseWrittenDate(written)
  if (date === null || date === 'impossible')
    throw new WrongUse(
      `${option} takes a date such as 2025-08-11 or "2025-08-11 09:30 +0200", not "${written}".`,
      `${option} nimmt ein Datum wie 2025-08-11 oder "2025-08-11 09:30 +0200", nicht „${written}“.`,
    )
  return date
}

/** The day that an option says, in a zone; without the option today. Throws `WrongUse`. */
export function dayOption(written: string | undefined, now: Instant, timeZone: string, option = '--date'): Day {
  return dayAt(written === undefined ? now : toInstant(dateOption(written, option), timeZone), timeZone)
}
