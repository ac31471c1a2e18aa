import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { Account } from '#lib/export/findings.ts'

const order: readonly Lifecycle[] = ['live', 'expired', 'withdrawn', 'scheduled', 'gated', 'draft']

/** One line that accounts for every file of a publication: how many are live, drafts, scheduled, left out. */
export function accountLine({ articles, pages, leftOut }: Account): string {
  const counted = order.flatMap(lifecycle => {
    const count = articles[lifecycle]
    return count === undefined ? [] : [{ count, lifecycle }]
  })
  const files = counted.reduce((sum, { count }) => sum + count, pages + leftOut)
  const parts = counted.map(({ count, lifecycle }) => `${count} ${lifecycle}`)
  return `${files} files: ${[...parts, `${pages} standing pages`, `${leftOut} left out`].join(', ')}`
}
