import type { ListAddress } from '#lib/article/address.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { listAddresses } from '#lib/site/addresses.ts'

/** A page of an edition, and the article if it is one's. */
export type AgedPage = Aged<{ readonly entry: Entry }> | Aged<{ readonly entry: null; readonly address: ListAddress }>

/** `oldest`: when the oldest article on the page was published. */
type Aged<T> = T & { readonly oldest: number }

/**
 * The pages of an edition from new to old, each list behind the last of the articles it shows: teasers that were rendered for one
 * page are at hand for the next, and need not be kept for longer.
 */
export function pagesByAge(edition: Edition): readonly AgedPage[] {
  const articles = [...edition.byPath.values()].map((entry): AgedPage => ({ entry, oldest: entry.article.date }))
  const lists = [...listAddresses(edition)].map((address): AgedPage => {
    const oldest = entriesOn(address, edition).at(-1)
    return { address, entry: null, oldest: oldest?.article.date ?? Number.POSITIVE_INFINITY }
  })
  return [...articles, ...lists].sort((a, b) => b.oldest - a.oldest)
}

/** The articles of which a page shows teasers. */
function entriesOn(address: ListAddress, { listing, people, topics }: Edition): readonly Entry[] {
  switch (address.kind) {
    case 'front':
      return listing.front
    case 'older':
      return listing.older[address.number - 1] ?? []
    case 'topic':
      return topics.get(address.topic)?.listing.front ?? []
    case 'topic-older':
      return topics.get(address.topic)?.listing.older[address.number - 1] ?? []
    case 'person':
      return people.get(address.person)?.listing.front ?? []
    case 'person-older':
      return people.get(address.person)?.listing.older[address.number - 1] ?? []
    default:
      return []
  }
}
