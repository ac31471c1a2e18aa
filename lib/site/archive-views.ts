import type { Edition, Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { formatMonth, formatMonthName } from '#lib/i18n/formats.ts'
import { headOf } from './head.ts'
import { hrefOf } from './hrefs.ts'
import { momentOf } from './moments.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { lineViewOf } from './teaser-view.ts'
import type { ArchiveView, MonthView } from './view.ts'
import type { Link } from './view-parts.ts'

/** All years of an edition, or with `only` that year, each with the months that have articles. */
export function archiveViewOf(edition: Edition, only: number | null, site: Site): ArchiveView | null {
  const { locale, years } = edition
  if (only !== null && !years.has(only)) return null
  const words = wordsFor(locale)
  const title = only === null ? words.archive : `${words.archive} ${only}`
  const path = toPath(only === null ? { kind: 'archive', locale } : { kind: 'year', locale, year: only })
  return {
    kind: 'archive',
    year: only,
    shell: shellOf({ edition, head: headOf({ edition, title, description: title, path }, site) }, site),
    years: [...years]
      .filter(([year]) => only === null || year === only)
      .map(([year, months]) => ({
        year,
        href: hrefOf({ kind: 'year', locale, year }, site),
        count: [...months.values()].reduce((sum, entries) => sum + entries.length, 0),
        months: [...months].map(([month, entries]) => ({
          text: formatMonthName(month, locale),
          href: hrefOf({ kind: 'month', locale, year, month }, site),
          count: entries.length,
        })),
      })),
  }
}

/** One month of an edition, day by day, newest first. */
export function monthViewOf(edition: Edition, year: number, month: number, site: Site): MonthView | null {
  const { locale, years } = edition
  const entries = years.get(year)?.get(month)
  if (!entries) return null
  const title = formatMonth(year, month, locale)
  const path = toPath({ kind: 'month', locale, year, month })
  const months = monthLinks(edition, site)
  const here = months.findIndex(({ key }) => key === `${year}-${month}`)
  return {
    kind: 'month',
    title,
    shell: shellOf({ edition, head: headOf({ edition, title, description: title, path }, site) }, site),
    year: { href: hrefOf({ kind: 'year', locale, year }, site), text: String(year) },
    days: byDay(entries).map(day => ({
      day: momentOf(day[0].article.date, locale, site),
      lines: day.map(entry => lineViewOf(entry, site)),
    })),
    pager: { newer: months[here - 1] ?? null, older: months[here + 1] ?? null },
  }
}

function monthLinks(edition: Edition, site: Site): readonly (Link & { key: string })[] {
  const { locale, years } = edition
  return [...years].flatMap(([year, months]) =>
    [...months.keys()].map(month => ({
      key: `${year}-${month}`,
      text: formatMonth(year, month, locale),
      href: hrefOf({ kind: 'month', locale, year, month }, site),
    })),
  )
}

function byDay(entries: readonly Entry[]): readonly [Entry, ...Entry[]][] {
  const days: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last && last[0].article.day.day === entry.article.day.day) last.push(entry)
    else days.push([entry])
  }
  return days
}
