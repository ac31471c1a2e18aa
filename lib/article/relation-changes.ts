import type { Article } from './article.ts'
import type { Entry } from './edition.ts'
import { fieldsOf, toMarked } from './mark-index.ts'
import type { RelationsBefore } from './relations.ts'

/** Which relations may have changed. */
export interface Touched {
  readonly concern: (article: Article) => boolean
}

/** What happened to articles since relations were found; `null` where that is not known any more. */
export function changesSince(before: RelationsBefore, editions: readonly (readonly Entry[])[]): Touched | null {
  const marks = new Set<string>()
  let since = Number.POSITIVE_INFINITY
  const note = (article: Article) => {
    for (const [mark] of fieldsOf(toMarked(article))) marks.add(mark)
    since = Math.min(since, article.date)
  }
  const gone = new Set(before.relations.keys())
  for (const { article } of editions.flat()) {
    const wasListed = gone.delete(article.file)
    const old = wasListed ? before.articleOf(article.file) : null
    if (wasListed && old === null) return null
    if (old && isAlike(old, article)) continue
    note(article)
    if (old) note(old)
  }
  for (const file of gone) {
    const old = before.articleOf(file)
    if (old === null) return null
    note(old)
  }
  return {
    concern: article => article.date >= since && fieldsOf(toMarked(article)).some(([mark]) => marks.has(mark)),
  }
}

/** Whether two articles are the same to those that may be related to them. */
function isAlike(one: Article, other: Article): boolean {
  if (one === other) return true
  return (
    one.marks === other.marks &&
    one.date === other.date &&
    one.language === other.language &&
    one.slug === other.slug &&
    one.story === other.story &&
    one.topics.join('\n') === other.topics.join('\n')
  )
}
