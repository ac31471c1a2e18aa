import type { Article } from '#lib/article/article.ts'
import { languageFolder } from './article-language.ts'
import type { Reading } from './reading.ts'

/** What the translations of an article have in common by default: their path but for the folder called after a language. */
export function toTranslationKey({ placement, publication }: Reading): string | null {
  const { folders, date, name } = placement
  const folder = languageFolder(folders, publication.languages)
  if (folder === null) return null
  const at = folders.indexOf(folder)
  const others = folders.filter((_, index) => index !== at)
  return [...others, date === null ? name : `${date}-${name}`].join('/')
}

/** Articles whose key nobody in another language shares have no translations, so they have no key either. */
export function withSharedKeys(articles: readonly Article[]): readonly Article[] {
  const languages = new Map<string, Set<string>>()
  for (const { translationKey, language } of articles)
    if (translationKey !== null)
      languages.set(translationKey, (languages.get(translationKey) ?? new Set()).add(language))
  return articles.map(article => {
    const isShared = article.translationKey !== null && (languages.get(article.translationKey)?.size ?? 0) > 1
    return isShared || article.translationKey === null ? article : { ...article, translationKey: null }
  })
}
