import type { Instant } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { Library } from '#lib/article/library.ts'
import { type Lifecycle, lifecycleOf } from '#lib/article/lifecycle.ts'

/** What became of every file of a publication, in numbers. */
export interface Account {
  readonly articles: Readonly<Partial<Record<Lifecycle, number>>>
  readonly pages: number
  readonly leftOut: number
}

/** What reading a publication brought to light. */
export interface Findings {
  readonly issues: readonly Issue[]
  readonly account: Account
}

/** Sums up a library at one instant. */
export function findingsOf(library: Library, now: Instant): Findings {
  return { issues: library.issues, account: accountFor(library, now) }
}

function accountFor({ articles, publication, pages, leftOut }: Library, now: Instant): Account {
  const counts: Partial<Record<Lifecycle, number>> = {}
  for (const article of articles) {
    const lifecycle = lifecycleOf(article, publication, now)
    counts[lifecycle] = (counts[lifecycle] ?? 0) + 1
  }
  return { articles: counts, pages: pages.length, leftOut: leftOut.length }
}
