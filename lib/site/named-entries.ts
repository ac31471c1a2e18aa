import type { Article } from '#lib/article/article.ts'
import type { Entry } from '#lib/article/edition.ts'
import { type NamedArticles, toNamedArticles } from '#lib/article/named-articles.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import { isListed } from './neighbours.ts'
import type { Site } from './site.ts'

const known = new WeakMap<Site, NamedArticles>()

/** The articles that one names as related, as far as readers find them in lists; a name that may mean several means none. */
export function namedEntries({ article }: Entry, site: Site): readonly Entry[] {
  if (article.related === null || article.related === 'none') return []
  const named = known.get(site) ?? toNamedArticles(site.library.articles, site.library.publication)
  known.set(site, named)
  const entries = article.related.flatMap(({ name }) => {
    const [one, ...others] = named(name, article)
    return one && others.length === 0 ? (entryOf(one, site) ?? []) : []
  })
  return [...new Set(entries)]
}

function entryOf(article: Article, { editions }: Site): Entry | null {
  const edition = editions.get(article.language)
  const entry = edition?.byPath.get(toPath(articleAddress(article)))
  return edition && entry && isListed(entry, edition) ? entry : null
}
