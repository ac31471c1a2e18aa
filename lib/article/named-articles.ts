import type { Publication } from '#lib/publication/publication.ts'
import type { Article } from './article.ts'
import { barePath, pathKey } from './path-key.ts'
import { articleAddress, toPath } from './paths.ts'

/** The articles that a name in one of them may mean: one, none, or several that nobody can tell apart. */
export type NamedArticles = (name: string, by: Article) => readonly Article[]

/**
 * Finds what articles call each other by: a file or the end of its path, with or without suffix, a slug, or an address of today or
 * before. Of several, those in the language of the article that names them are meant.
 */
export function toNamedArticles(articles: readonly Article[], publication: Publication): NamedArticles {
  const named = new Map<string, Article[]>()
  for (const { related } of articles)
    if (related !== null && related !== 'none') for (const { name } of related) named.set(keyOf(name, publication), [])
  if (named.size > 0) for (const article of articles) for (const key of keysOf(article)) named.get(key)?.push(article)
  return (name, by) => {
    const found = (named.get(keyOf(name, publication)) ?? []).filter(({ file }) => file !== by.file)
    const inLanguage = found.filter(({ language }) => language === by.language)
    return inLanguage.length > 0 ? inLanguage : found
  }
}

function keyOf(name: string, { basePath, origin }: Publication): string {
  const url = /^https?:/i.test(name) && URL.canParse(name) ? new URL(name) : null
  const path = url?.origin === origin ? url.pathname : name
  if (!path.startsWith('/')) return withoutSuffix(path)
  const within = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
  return pathKey(barePath(within))
}

/** Everything that an article may be called by, each once. */
function keysOf(article: Article): ReadonlySet<string> {
  const { file, formerPaths, slug } = article
  const parts = withoutSuffix(file).split('/')
  const ends = parts.map((_, index) => parts.slice(index).join('/'))
  const paths = [toPath(articleAddress(article)), ...formerPaths].map(path => pathKey(barePath(path)))
  return new Set([slug, ...ends, ...paths])
}

function withoutSuffix(file: string): string {
  return file.replace(/\.(?:md|markdown|mkdown|mkdn|mkd|html)$/i, '')
}
