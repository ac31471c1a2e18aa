import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition } from '#lib/article/edition.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import type { Publication } from '#lib/publication/publication.ts'

/**
 * The pages that an edition owes its readers once its articles speak of AI or were corrected: how the publication uses AI (`ai`)
 * and all corrections (`corrections`), unless it has such a page of its own or another one at its address.
 */
export function ownPages({ byPath, locale, pages }: Edition, publication: Publication): readonly StandingPage[] {
  const words = wordsFor(locale)
  const entries = [...byPath.values()]
  const due = [
    {
      key: 'ai',
      title: words.howWeUseAi,
      isDue: entries.some(({ article }) => disclosureOf(article, publication).involvement !== 'unknown'),
    },
    {
      key: 'corrections',
      title: words.corrections,
      isDue: entries.some(({ article, lifecycle }) => article.corrections.length > 0 || lifecycle === 'withdrawn'),
    },
  ]
  return due
    .filter(({ key, isDue }) => isDue && !pages.some(page => page.key === key || page.slug === key))
    .map(({ key, title }) => ({ file: '', key, language: locale, title, slug: key, format: 'md', body: '' }))
}
