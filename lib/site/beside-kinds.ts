import type { BesideKind } from '#lib/article/address.ts'
import type { Entry } from '#lib/article/edition.ts'
import type { Site } from './site.ts'

/** What stands beside the page of an article; its text is handed on only while readers get it, too. */
export function besideKinds({ lifecycle }: Pick<Entry, 'lifecycle'>, { library }: Site): readonly BesideKind[] {
  const { markdown, ninjs } = library.publication
  const isRead = lifecycle === 'live' || lifecycle === 'expired'
  return ['disclosure', ...(ninjs ? (['ninjs'] as const) : []), ...(markdown && isRead ? (['markdown'] as const) : [])]
}
