import type { Instant } from '#lib/article/article.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { momentOf } from './moments.ts'
import type { Site } from './site.ts'
import { lineViewOf } from './teaser-view.ts'
import type { CorrectionDayView } from './view-records.ts'

/** Something that was put right, or an article that was taken back. */
export interface Change {
  readonly at: Instant
  readonly entry: Entry
  readonly kind: string
  readonly text: string
}

/** All corrections and withdrawals of an edition by their days, newest first. */
export function correctionDays(edition: Edition, site: Site): readonly CorrectionDayView[] {
  const { locale } = edition
  const days = new Map<
    string,
    { day: CorrectionDayView['day']; corrections: CorrectionDayView['corrections'][number][] }
  >()
  for (const { at, entry, kind, text } of changesIn(edition)) {
    const day = momentOf(at, locale, site)
    const known = days.get(day.text) ?? { day, corrections: [] }
    known.corrections.push({ line: lineViewOf(entry, site), kind, text })
    days.set(day.text, known)
  }
  return [...days.values()]
}

/** All corrections and withdrawals of an edition, newest first. */
export function changesIn(edition: Edition): readonly Change[] {
  return correctedEntries(edition)
    .flatMap(entry => changesOf(entry, edition.locale))
    .sort((a, b) => b.at - a.at)
}

/** The articles of an edition in which something was put right, or that were taken back. */
export function correctedEntries({ byPath }: Edition): readonly Entry[] {
  return [...byPath.values()].filter(
    ({ article, lifecycle }) => article.corrections.length > 0 || lifecycle === 'withdrawn',
  )
}

function changesOf(entry: Entry, locale: string): readonly Change[] {
  const { correctionKind, withdrawn: takenBack } = wordsFor(locale)
  const { corrections, withdrawn } = entry.article
  const made = corrections.map(({ at, kind, text }) => ({ at, entry, kind: correctionKind[kind], text }))
  if (entry.lifecycle !== 'withdrawn' || withdrawn === null) return made
  return [...made, { at: withdrawn.at, entry, kind: takenBack, text: withdrawn.reason }]
}
