import type { WrittenDate } from './written-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The placeholders of Jekyll's patterns that a date fills. */
export function jekyllDateParts(
  clock: Omit<WrittenDate, 'offset' | 'millisecond'>,
): readonly (readonly [string, string])[] {
  const { year, month, day, hour, minute, second } = clock
  const dayOfYear = daysSince(year, month, day) + 1
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const { week, weekYear } = isoWeek(year, month, day)
  const longMonth = months[month - 1] ?? ''
  const longDay = weekdays[weekday] ?? ''
  return [
    ['year', String(year).padStart(4, '0')],
    ['short_year', twoDigits(year % 100)],
    ['month', twoDigits(month)],
    ['i_month', String(month)],
    ['short_month', longMonth.slice(0, 3)],
    ['long_month', longMonth],
    ['day', twoDigits(day)],
    ['i_day', String(day)],
    ['y_day', String(dayOfYear).padStart(3, '0')],
    ['w_year', String(weekYear)],
    ['week', twoDigits(week)],
    ['w_day', String(weekday === 0 ? 7 : weekday)],
    ['short_day', longDay.slice(0, 3)],
    ['long_day', longDay],
    ['hour', twoDigits(hour)],
    ['minute', twoDigits(minute)],
    ['second', twoDigits(second)],
  ]
}

/** The week that holds the Thursday of the day's own week (ISO 8601). */
function isoWeek(year: number, month: number, day: number): { readonly week: number; readonly weekYear: number } {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const weekYear = date.getUTCFullYear()
  const days = daysSince(weekYear, date.getUTCMonth() + 1, date.getUTCDate())
  return { week: Math.floor(days / 7) + 1, weekYear }
}

function daysSince(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000)
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
