import type { Article, Author } from '#lib/article/article.ts'

/** The people and organisations that wrote an article. An AI system is never an author, whatever the byline says. */
export function authorsOf(article: Pick<Article, 'authors' | 'ai'>): readonly Author[] {
  const systems = new Set(article.ai.systems.map(folded))
  return article.authors.filter(({ name }) => !systems.has(folded(name)))
}

const folded = (name: string): string => name.trim().toLowerCase()
