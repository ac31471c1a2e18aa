import type { Marked, MarkIndex } from './mark-index.ts'

const day = 86_400_000

/**
 * Whether an article goes on with the story of an older one, as far as that is certain: it rests on the same pages, or its headline
 * has the same rare words within some weeks. Articles of which one says what story it belongs to are told apart by that alone.
 */
export function isSameStory(one: Marked, older: Marked, index: MarkIndex): boolean {
  if (one.article.story !== null || older.article.story !== null) return false
  const age = one.article.date - older.article.date
  if (age > 365 * day) return false
  const pages = shared(one.pages, older.pages)
  const pageWeight = weightOf(pages, index)
  if (pages.length >= 2 && pageWeight >= 1.2 && 2 * pages.length >= Math.min(one.pages.length, older.pages.length))
    return true
  if (age > 60 * day) return false
  const words = shared(one.headline, older.headline)
  const wordWeight = weightOf(words, index)
  const part = Math.min(wordWeight / weightOf(one.headline, index), words.length / older.headline.length)
  if (pageWeight >= 0.6 && wordWeight >= 1.2 && part >= 0.4) return true
  const hasMore = pages.length > 0 || shared(one.lead, older.lead).length > 0
  return hasMore && wordWeight >= 2.2 && part >= 0.6
}

function shared(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter(mark => others.includes(mark))
}

function weightOf(marks: readonly string[], index: MarkIndex): number {
  return marks.reduce((sum, mark) => sum + index.weight(mark), 0)
}
