import type { Article, Instant } from '#lib/article/article.ts'

/** When readers last got something new: the publication, a stated update or a correction, whichever came last. */
export function lastChange(article: Pick<Article, 'date' | 'updated' | 'corrections'>): Instant {
  // Most articles were never changed, and a sitemap asks all of them.
  if (article.updated === null && article.corrections.length === 0) return article.date
  const stated = Math.max(article.date, article.updated ?? article.date)
  return article.corrections.reduce((latest, { at }) => Math.max(latest, at), stated)
}
