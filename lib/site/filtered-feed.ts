import type { FeedFormat } from '#lib/article/address.ts'
import { permalink } from '#lib/article/permalink.ts'
import { filteredFeedPath } from '#lib/article/text-paths.ts'
import { feedSize } from '#lib/feeds/feed-of.ts'
import { toFeedQuery } from './feed-filter.ts'
import { feedWriters, toFeed } from './feed-text.ts'
import { filterName } from './filter-name.ts'
import { filteredEntries } from './filtered-entries.ts'
import { frontPath } from './front-path.ts'
import { parseFeedQuery } from './parse-feed-query.ts'
import { queryMistakesText } from './query-mistakes-text.ts'
import type { Site } from './site.ts'

/** What a server answers to the query of a feed: the feed, or what is wrong with the query. */
export type FilteredFeed = { readonly feed: string } | { readonly mistakes: string }

/** The feed of an edition that a query asks for, or `null` where there is no such edition. */
export function filteredFeed(
  format: FeedFormat,
  locale: string,
  query: URLSearchParams,
  site: Site,
): FilteredFeed | null {
  const edition = site.editions.get(locale)
  if (!edition) return null
  const { publication } = site.library
  const topics = new Set([...publication.topics.list.map(({ key }) => key), ...edition.topics.keys()])
  const read = parseFeedQuery(query, topics)
  if ('mistakes' in read) return { mistakes: queryMistakesText(read.mistakes, edition) }
  const { filter } = read
  const size = filter.limit ?? feedSize
  const feed = toFeed(
    {
      name: filterName(filter, edition, publication),
      entries: filteredEntries(filter, edition, publication, size),
      homeUrl: permalink(frontPath(locale, site), publication),
      size,
    },
    edition,
    site,
  )
  const asked = toFeedQuery(filter, topics)
  const feedUrl = permalink(filteredFeedPath(locale, format), publication) + (asked === '' ? '' : `?${asked}`)
  return { feed: feedWriters[format]({ ...feed, feedUrl }) }
}
