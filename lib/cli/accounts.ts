import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { type Lifecycle, lifecycleOf } from '#lib/article/lifecycle.ts'

const order: readonly Lifecycle[] = ['live', 'expired', 'withdrawn', 'scheduled', 'gated', 'draft']

/** One line that accounts for every file of a publication: how many are live, drafts, scheduled, left out. */
export function accountFor(library: Library, now: Instant): string {
  const counts = new Map<string, number>()
  for (const article of library.articles) {
    const lifecycle = lifecycleOf(article, library.publication, now)
    counts.set(lifecycle, (counts.get(lifecycle) ?? 0) + 1)
  }
  const parts = order.flatMap(lifecycle => {
    const count = counts.get(lifecycle)
    return count === undefined ? [] : `${count} ${lifecycle}`
  })
  const files = library.articles.length + library.pages.length + library.leftOut.length
  const total = [...parts, `${library.pages.length} standing pages`, `${library.leftOut.length} left out`]
  return `${files} files: ${total.join(', ')}`
}
