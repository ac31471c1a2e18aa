import type { Day } from './article.ts'

export const year = /^\d{4}$/
export const month = /^(0[1-9]|[1-9]\d)$/
export const number = /^[1-9]\d*$/

/** What is published on a day under a name: the folder of an article. */
interface DatedName extends Day {
  readonly locale: string
  readonly slug: string
}

/** The path of an article: `/de/2025/08/11/slug/`. Joined, as a template would keep all its parts in memory. */
export function dayPath({ locale, year, month, day, slug }: DatedName): string {
  return ['', locale, yyyy(year), mm(month), mm(day), slug, ''].join('/')
}

/** The article that the segments of a path name, or `null`. */
export function parseDayPath(segments: readonly string[]): DatedName | null {
  const [locale, y = '', m = '', d = '', slug] = segments
  if (segments.length !== 5 || !locale || !slug || !year.test(y) || !month.test(m) || !month.test(d)) return null
  return { locale, year: Number(y), month: Number(m), day: Number(d), slug }
}

/** A year in four digits, as paths have it. */
export const yyyy = (year: number): string => String(year).padStart(4, '0')

/** A month or a day in two digits. */
export const mm = (part: number): string => String(part).padStart(2, '0')
