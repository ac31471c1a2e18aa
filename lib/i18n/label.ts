import type { Disclosure } from '#lib/article/disclosure.ts'
import { formatDay, isolated } from './formats.ts'
import type { Words } from './words.ts'

/** The label as words: `lead` is the strong part, `review` the rest; joined by ` · ` they are the label sentence. */
export interface LabelWords {
  readonly lead: string
  readonly review: string
}

/** The visible label of a disclosure, or `null` where none is shown (no AI, or no information: transparency section only). */
export function labelOf(disclosure: Disclosure, words: Words, timeZone: string): LabelWords | null {
  const { involvement, reviewer, status } = disclosure
  if (involvement !== 'generated' && involvement !== 'assisted') return null
  const lead = words.involvement[involvement]
  if (reviewer)
    return {
      lead,
      review: words.review.editorial(isolated(reviewer.name), formatDay(reviewer.at, words.locale, timeZone)),
    }
  return { lead, review: status === 'editorial' ? words.review.unrecorded : words.review[status] }
}

/** The label as one plain sentence: `KI-generiert · nach der Prüfung geändert`. */
export function labelSentence(label: LabelWords): string {
  return `${label.lead} · ${label.review}`
}
