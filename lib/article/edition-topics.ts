import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Entry } from './edition.ts'
import { type Listing, toListing } from './listing.ts'
import { topicTree } from './topic-tree.ts'

/** A topic with its live articles and those of the topics below it, newest first. */
export interface TopicEntry {
  readonly key: string
  readonly name: string
  /** Keys of the topics that it is a part of, the nearest first. */
  readonly parents: readonly string[]
  /** Its key and the keys of all topics below it. */
  readonly covers: ReadonlySet<string>
  readonly entries: readonly Entry[]
  readonly listing: Listing<Entry>
}

/** The topics of some articles: those of a closed list in its order, others by use. */
export function toTopics(
  listed: readonly Entry[],
  { pageSize, topics: { closed, list } }: Publication,
  locale: string,
): ReadonlyMap<string, TopicEntry> {
  const tree = topicTree(list)
  const grouped = new Map<string, Entry[]>()
  for (const entry of listed)
    for (const topic of tree.withParents(entry.article.topics)) {
      const group = grouped.get(topic)
      if (group) group.push(entry)
      else grouped.set(topic, [entry])
    }
  const order = new Map(list.map(({ key }, index) => [key, index]))
  // By use in steps of a power of two: every page names the first topics, and one more article should seldom change them all.
  const use = (key: string) => Math.floor(Math.log2(grouped.get(key)?.length ?? 1))
  const rank = (key: string) => (closed ? (order.get(key) ?? -1) : -use(key))
  const names = new Map(list.map(topic => [topic.key, localized(topic.name, locale)]))
  return new Map(
    [...grouped]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, entries]) => [
        key,
        {
          ...{ key, name: names.get(key) ?? key, parents: tree.parentsOf(key), covers: tree.coveredBy(key) },
          ...{ entries, listing: toListing(entries, pageSize) },
        },
      ]),
  )
}
