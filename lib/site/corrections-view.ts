import type { Edition } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { momentOf } from './moments.ts'
import type { Site } from './site.ts'
import { lineViewOf } from './teaser-view.ts'
import type { CorrectionDayView } from './view.ts'

/** All corrections and withdrawals of an edition by their days, newest first. */
export function correctionDays(edition: Edition, site: Site): readonly CorrectionDayView[] {
  const { locale } = edition
  const words = wordsFor(locale)
  const all = [...edition.byPath.values()].flatMap(entry => {
    const { corrections, withdrawn } = entry.article
    const made = corrections.map(({ at, kind, text }) => ({ at, entry, kind: words.correctionKind[kind], text }))
    return withdrawn ? [...made, { at: withdrawn.at, entry, kind: words.withdrawn, text: withdrawn.reason }] : made
  })
  const days = new Map<string, (typeof all)[number][]>()
  for (const one of all.filter(({ at }) => at <= site.now).sort((a, b) => b.at - a.at)) {
    const { text } = momentOf(one.at, locale, site)
    days.set(text, [...(days.get(text) ?? []), one])
  }
  return [...days.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          day: momentOf(first.at, locale, site),
          corrections: [first, ...others].map(({ entry, kind, text }) => ({
            line: lineViewOf(entry, site),
            kind,
            text,
          })),
        },
  )
}
