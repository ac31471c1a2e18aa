import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Article, Instant } from './article.ts'
import { type PersonEntry, toPeople } from './edition-people.ts'
import type { Library, StandingPage } from './library.ts'
import { type Lifecycle, lifecycleOf } from './lifecycle.ts'
import { type Listing, toListing } from './listing.ts'
import { articleAddress, toPath } from './paths.ts'

/** An article as the readers of an edition meet it. */
export interface Entry {
  readonly article: Article
  readonly lifecycle: Lifecycle
  /** Path within the site. */
  readonly path: string
}

/** A topic with its live articles, newest first. */
export interface TopicEntry {
  readonly key: string
  readonly name: string
  readonly entries: readonly Entry[]
  readonly listing: Listing<Entry>
}

/** What one language's readers may see at one instant. */
export interface Edition {
  readonly locale: string
  /** In lists: live articles, newest first. */
  readonly listed: readonly Entry[]
  readonly listing: Listing<Entry>
  /** Every article with an address, listed or not (expired, withdrawn; with `showsDrafts` all), by path. */
  readonly byPath: ReadonlyMap<string, Entry>
  /** Topics that have live articles, in the publication's order, else the most used ones first. */
  readonly topics: ReadonlyMap<string, TopicEntry>
  /** Live articles by year, then month, newest first. */
  readonly years: ReadonlyMap<number, ReadonlyMap<number, readonly Entry[]>>
  /** People of the newsroom who wrote or reviewed live articles, by their keys. */
  readonly people: ReadonlyMap<string, PersonEntry>
  readonly pages: readonly StandingPage[]
}

/** Builds the edition of one language. `showsDrafts` adds what is not live yet, as `npm run dev` shows it to editors. */
export function toEdition(library: Library, locale: string, now: Instant, showsDrafts = false): Edition {
  const { publication } = library
  const entries = library.articles
    .filter(article => article.language === locale)
    .map(article => ({
      article,
      lifecycle: lifecycleOf(article, publication, now),
      path: toPath(articleAddress(article)),
    }))
    .filter(
      ({ lifecycle }) => showsDrafts || lifecycle === 'live' || lifecycle === 'expired' || lifecycle === 'withdrawn',
    )
    .sort(newestFirst)
  const listed = entries.filter(({ lifecycle }) => lifecycle !== 'expired' && lifecycle !== 'withdrawn')
  return {
    locale,
    listed,
    listing: toListing(listed, publication.pageSize),
    byPath: new Map(entries.map(entry => [entry.path, entry])),
    topics: toTopics(listed, publication, locale),
    years: toYears(listed),
    people: toPeople(listed, publication),
    pages: library.pages.filter(page => page.language === locale),
  }
}

function newestFirst(a: Entry, b: Entry): number {
  return b.article.date - a.article.date || (a.path < b.path ? -1 : 1)
}

function toTopics(listed: readonly Entry[], publication: Publication, locale: string): ReadonlyMap<string, TopicEntry> {
  const grouped = new Map<string, Entry[]>()
  for (const entry of listed)
    for (const topic of entry.article.topics) {
      const group = grouped.get(topic)
      if (group) group.push(entry)
      else grouped.set(topic, [entry])
    }
  const order = publication.topics.list.map(topic => topic.key)
  // By use in steps of a power of two: every page names the first topics, and one more article should seldom change them all.
  const use = (key: string) => Math.floor(Math.log2(grouped.get(key)?.length ?? 1))
  const rank = (key: string) => (publication.topics.closed ? order.indexOf(key) : -use(key))
  const names = new Map(publication.topics.list.map(topic => [topic.key, localized(topic.name, locale)]))
  return new Map(
    [...grouped]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, entries]) => [
        key,
        { key, name: names.get(key) ?? key, entries, listing: toListing(entries, publication.pageSize) },
      ]),
  )
}

function toYears(listed: readonly Entry[]): ReadonlyMap<number, ReadonlyMap<number, readonly Entry[]>> {
  const years = new Map<number, Map<number, Entry[]>>()
  for (const entry of listed) {
    const { year, month } = entry.article.day
    const months = years.get(year) ?? new Map<number, Entry[]>()
    years.set(year, months)
    const entries = months.get(month)
    if (entries) entries.push(entry)
    else months.set(month, [entry])
  }
  return years
}
