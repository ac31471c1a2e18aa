import type { Person } from '#lib/publication/people.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Article } from './article.ts'
import type { Entry } from './edition.ts'
import { type Listing, toListing } from './listing.ts'

/** Somebody of the newsroom with the live articles they wrote or reviewed, newest first. */
export interface PersonEntry {
  readonly person: Person
  readonly entries: readonly Entry[]
  readonly listing: Listing<Entry>
}

/** The people of a publication who wrote or reviewed some of these articles, by their keys, in the publication's order. */
export function toPeople(
  listed: readonly Entry[],
  { pageSize, people }: Publication,
): ReadonlyMap<string, PersonEntry> {
  const named = new Map<string, Entry[]>()
  for (const entry of listed)
    for (const key of peopleIn(entry.article)) {
      const group = named.get(key)
      if (group) group.push(entry)
      else named.set(key, [entry])
    }
  return new Map(
    people.flatMap(person => {
      const entries = isSegment(person.key) ? named.get(person.key) : undefined
      return entries ? [[person.key, { person, entries, listing: toListing(entries, pageSize) }] as const] : []
    }),
  )
}

/** Keys of those who wrote or reviewed an article. */
export function peopleIn({ authors, reviews }: Article): ReadonlySet<string> {
  return new Set([...authors.flatMap(({ key }) => key ?? []), ...reviews.map(({ by }) => by)])
}

/** Whether a key can be one part of a path, and the name of a folder. */
function isSegment(key: string): boolean {
  return !/[/\\\p{Cc}]|^\.{1,2}$/u.test(key) && Buffer.byteLength(key) <= longestSegment
}

/** Bytes; what file systems commonly allow is 255. */
const longestSegment = 200
