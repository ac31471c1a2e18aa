/** A date as somebody wrote it, before a time zone makes it an instant; `month` and `day` count from 1. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Minutes east of Greenwich; `null`: in the publication's zone. */
  readonly offset: number | null
}

/** Zone abbreviations that Ruby reads in dates, in minutes east of Greenwich (RFC 5322, section 4.3, and Central Europe). */
const zones = new Map<string, number>(
  Object.entries({
    Z: 0,
    UTC: 0,
    GMT: 0,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
    CET: 1,
    CEST: 2,
  }).map(([name, hours]) => [name, hours * 60]),
)

const form =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?[ \t]*([AaPp])?(?:(?<=[AaPp])[Mm])?[ \t]*(?:([A-Za-z]{1,4})|([+-])(\d{1,2}):?(\d{2})?)?)?$/

/** Parses the forms that Jekyll reads; `impossible` for a day or time that does not exist, `null` for any other text. */
export function parseWrittenDate(text: string): WrittenDate | 'impossible' | null {
  const parts = form.exec(text.trim())
  if (!parts) return null
  const [, year, month, day, hour, minute, second, fraction, half, zone, sign, zoneHours, zoneMinutes] = parts
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes ?? 0))
    : zone === undefined
      ? null
      : zones.get(zone.toUpperCase())
  if (offset === undefined) return null
  const date: WrittenDate = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: half === undefined ? Number(hour ?? 0) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? '').slice(0, 3).padEnd(3, '0')),
    offset,
  }
  const isHourOnDial = half === undefined || (Number(hour) >= 1 && Number(hour) <= 12)
  return isHourOnDial && exists(date) ? date : 'impossible'
}

function exists({ year, month, day, hour, minute, second, offset }: WrittenDate): boolean {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth) return false
  return hour < 24 && minute < 60 && second < 60 && Math.abs(offset ?? 0) <= 18 * 60
}
