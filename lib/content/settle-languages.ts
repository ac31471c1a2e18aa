import type { Publication } from '#lib/publication/publication.ts'
import { statedLanguage } from './article-language.ts'
import type { PublicationSettings } from './publication-settings.ts'
import type { WrittenArticle } from './written-article.ts'

/** The languages of a publication: its own list, or the stated default (else the most frequent one, else English), then the rest. */
export function settleLanguages(
  { publication, languages }: PublicationSettings,
  articles: readonly WrittenArticle[],
): Publication['languages'] {
  if (languages === 'listed') return publication.languages
  const counts = new Map<string, number>()
  for (const { content, placement } of articles) {
    const language = content ? statedLanguage(content.fields, placement, []) : null
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const found = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language)
  const first = languages.stated ?? found[0] ?? 'en'
  return [first, ...found.filter(language => language !== first)]
}
