import type { Issue } from '#lib/article/issue.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { statedLanguage } from './article-language.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'
import type { PublicationSettings } from './publication-settings.ts'
import type { WrittenArticle } from './written-article.ts'

/** The language that an article states: `null` for none, `undefined` where the article cannot be read. */
export type Stated = string | null | undefined

/** What an article says about its language. */
export function statedBy({ content, placement }: WrittenArticle): Stated {
  return content ? statedLanguage(content.fields, placement, []) : undefined
}

/**
 * The languages of a publication: its own list, or the stated default, then those of its articles. Without either, the language
 * that most articles state is the default if at least half of them state one, otherwise English, as in Jekyll's own themes.
 */
export function settleLanguages(
  { publication, languages, file }: PublicationSettings,
  articles: readonly Stated[],
  messages: Messages,
): { readonly languages: Publication['languages']; readonly issues: readonly Issue[] } {
  if (languages === 'listed') return { languages: publication.languages, issues: [] }
  const found = byFrequency(articles.filter(stated => typeof stated === 'string'))
  const unstated = articles.filter(stated => stated === null).length
  const isTold = articles.filter(stated => typeof stated === 'string').length >= unstated
  const first = languages.stated ?? (isTold ? found[0] : undefined) ?? 'en'
  const isAssumed = languages.stated === null && unstated > 0
  const wording = messages.languageAssumed(unstated, articles.length, first)
  return {
    languages: [first, ...found.filter(language => language !== first)],
    issues: isAssumed
      ? [{ file, place: startOfFile, rule: 'schema/language-assumed', level: 'warning', ...wording }]
      : [],
  }
}

function byFrequency(languages: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language)
}
