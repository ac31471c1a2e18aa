import type { Article, Reference } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import { toNamedArticles } from '#lib/article/named-articles.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Messages } from './messages.ts'

/** Warns of names in `related` that no article has, or several. */
export function settleRelated(
  articles: readonly Article[],
  publication: Publication,
  messages: Messages,
): readonly Issue[] {
  const naming = articles.flatMap(by => referencesOf(by).map(reference => ({ by, ...reference })))
  if (naming.length === 0) return []
  const named = toNamedArticles(articles, publication)
  return naming.flatMap(({ by, name, place }): readonly Issue[] => {
    const [one, ...others] = named(name, by)
    const about = { file: by.file, place, level: 'warning' as const }
    if (!one) {
      const guess = didYouMean(name, namesLike(name, by, articles))
      return [{ ...about, rule: 'schema/related-unknown', ...messages.relatedUnknown(name, guess) }]
    }
    if (others.length === 0) return []
    const files = [one, ...others].map(({ file }) => file)
    return [{ ...about, rule: 'schema/related-unclear', ...messages.relatedUnclear(name, files) }]
  })
}

function referencesOf({ related }: Article): readonly Reference[] {
  return related === null || related === 'none' ? [] : related
}

/** What a mistyped name may have meant: files where it looks like one, else slugs. */
function namesLike(name: string, by: Article, articles: readonly Article[]): readonly string[] {
  const others = articles.filter(({ file }) => file !== by.file)
  if (!/\/|\.\w+$|^\d{4}-/.test(name)) return others.map(({ slug }) => slug)
  const parts = name.split('/').length
  return others.map(({ file }) => file.split('/').slice(-parts).join('/'))
}
