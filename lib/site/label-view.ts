import type { Article } from '#lib/article/article.ts'
import { type Disclosure, disclosureOf } from '#lib/article/disclosure.ts'
import { labelOf } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Site } from './site.ts'
import type { LabelView } from './view-parts.ts'

/** The label of an article as its page, its teasers and its lines show it; `null` where none is due. */
export function labelViewOf(article: Article, words: Words, site: Site): LabelView | null {
  return toLabelView(disclosureOf(article, site.library.publication), words, site)
}

/** A disclosure as a label in the words of one language. */
export function toLabelView(disclosure: Disclosure, words: Words, site: Site): LabelView | null {
  const label = labelOf(disclosure, words, site.library.publication.timeZone)
  if (label === null || disclosure.label === 'none') return null
  const { involvement, status } = disclosure
  return { kind: disclosure.label, involvement, status, mark: words.mark, ...label }
}

/** Each label there is, once, for the page that explains them. */
export function labelExamples(words: Words, site: Site): readonly LabelView[] {
  const reviewer = { name: 'N. N.', url: null, at: Date.UTC(2026, 7, 2) }
  const examples: Disclosure[] = (['generated', 'assisted'] as const).flatMap(involvement =>
    (['unrecorded', 'formal', 'void', 'editorial'] as const).map(status => ({
      involvement,
      status,
      label: status === 'editorial' ? ('voluntary' as const) : ('mandatory' as const),
      reviewer: status === 'editorial' ? reviewer : null,
      gates: [],
      responsible: site.library.publication.responsible,
    })),
  )
  return examples.flatMap(example => toLabelView(example, words, site) ?? [])
}
