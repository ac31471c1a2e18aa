import type { Article, Instant } from './article.ts'
import { type PersonEntry, toPeople } from './edition-people.ts'
import { type TopicEntry, toTopics } from './edition-topics.ts'
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

/** What one language's readers may see at one instant. */
export interface Edition {
  readonly locale: string
  /** In lists: live articles, newest first. */
  readonly listed: readonly Entry[]
  readonly listing: Listing<Entry>
  /** Every article with an address, listed or not (expired, withdrawn; with `showsDrafts` all), by path. */
  readonly byPath: ReadonlyMap<string, Entry>
  /** Topics that have live articles, of their own or below them, in the publication's order, else the most used ones first. */
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
