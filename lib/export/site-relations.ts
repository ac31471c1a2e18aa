import { type Relations, renewRelations } from '#lib/article/relations.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import type { Site } from '#lib/site/site.ts'
import type { State } from './state.ts'

/** What the articles of a site lead to, found anew as far as something changed since `state`. */
export function siteRelations({ editions, library }: Site, known: KnownRecords, state: State | null): Relations {
  if (!library.publication.showsRelated) return new Map()
  // Another program may find other ones.
  const isUsable = state !== null && state.known.context === known.context && state.relations.size > 0
  const articleOf = (file: string) => state?.known.records.get(file)?.article ?? null
  const listed = [...editions.values()].map(({ listed }) => listed)
  return renewRelations(listed, isUsable ? { relations: state.relations, articleOf } : null)
}
