import type { Instant } from '#lib/article/article.ts'

const cache = new Map<string, Intl.DateTimeFormat>()

/** The page of an article, its teasers and its feeds write the same few days. */
const days = new Map<string, string>()

/** An instant as a long day, e.g. `11. August 2025`; the first gap does not break, so that no line ends in `11.`. */
export function formatDay(instant: Instant, locale: string, timeZone: string): string {
  const key = `${locale} ${timeZone} ${instant}`
  const day = days.get(key) ?? formatter(locale, { dateStyle: 'long', timeZone }).format(instant).replace(' ', '\u00a0')
  days.set(key, day)
  return day
}

/** Two instants as the days between them, e.g. `15.–21. November 2025`; one day where both fall on it. */
export function formatDays(first: Instant, last: Instant, locale: string, timeZone: string): string {
  const [from, to] = [first, last].map(instant => formatDay(instant, locale, timeZone))
  if (from === to && from !== undefined) return from
  // CLDR sets thin blanks around the dash in some languages; old mail programs show boxes for them.
  return formatter(locale, { dateStyle: 'long', timeZone })
    .formatRange(first, last)
    .replace(/\u2009/g, ' ')
}

/** A plain day `YYYY-MM-DD` as a long day; other strings come back unchanged. */
export function formatPlainDay(day: string, locale: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(instant) ? day : formatDay(instant, locale, 'UTC')
}

/** A length of time in short, e.g. `4 Min. 12 Sek.`. */
export function formatLength(seconds: number, locale: string): string {
  const minutes = Math.floor(seconds / 60)
  const parts = [
    ...(minutes === 0 ? [] : [{ count: minutes, unit: 'minute' }]),
    ...(minutes > 0 && seconds % 60 === 0 ? [] : [{ count: seconds % 60, unit: 'second' }]),
  ]
  return parts
    .map(({ count, unit }) =>
      new Intl.NumberFormat(known(locale), { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
    .join(' ')
}

/** A month of a year, e.g. `August 2025`; `month` counts from 1. */
export function formatMonth(year: number, month: number, locale: string): string {
  return formatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(year, month))
}

/** The name of a month without its year; `month` counts from 1. */
export function formatMonthName(month: number, locale: string): string {
  return formatter(locale, { month: 'long', timeZone: 'UTC' }).format(utc(2000, month))
}

/** The name of a language in itself, e.g. `Deutsch`; the tag where the platform does not know it. */
export const languageName = remembered(tag => {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
})

/** Names as a list: `A, B und C`. */
export function formatNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(known(locale), { type: 'conjunction' }).format(names)
}

const rtlScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** Writing direction of a language by its script (Unicode CLDR: likely scripts). */
export const directionOf = remembered((tag): 'ltr' | 'rtl' => {
  try {
    return rtlScripts.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
})

const rtlSign = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u

/** A name for a plain sentence written left to right: one in another direction would take the numbers after it along (UAX #9, FSI and PDI). */
export function isolated(name: string): string {
  return rtlSign.test(name) ? `\u2068${name}\u2069` : name
}

/** Every page asks for the same few languages, and Intl takes its time. */
function remembered<T>(answer: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>()
  return tag => {
    const value = known.get(tag) ?? answer(tag)
    known.set(tag, value)
    return value
  }
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const cached = cache.get(key)
  if (cached) return cached
  const created = new Intl.DateTimeFormat(known(locale), options)
  cache.set(key, created)
  return created
}

/** Intl throws on malformed tags and falls back to the machine's own language on unknown ones; this does neither. */
function known(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function utc(year: number, month: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return date
}
