import type { FeedAddress, SelectedFeedAddress } from '#lib/article/address.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { relevantEntries } from '#lib/article/relevance.ts'
import type { Feed } from '#lib/feeds/feed.ts'
import { feedOf, feedSize } from '#lib/feeds/feed-of.ts'
import { toAtom } from '#lib/feeds/to-atom.ts'
import { toJsonFeed } from '#lib/feeds/to-json-feed.ts'
import { toRss } from '#lib/feeds/to-rss.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { frontPath } from './front-path.ts'
import { permalinkOf } from './hrefs.ts'
import { renderedForFeed, renderedTeaser } from './rendering.ts'
import { selected } from './selection.ts'
import type { Site } from './site.ts'
import { newestIn } from './sitemap-urls.ts'

/** Writers of a feed in each of its formats. */
export const feedWriters = { rss: toRss, atom: toAtom, json: toJsonFeed } as const

/** The last feed made: the formats of one feed are asked for one after the other, and rendering it is most of the work. */
let last: { readonly key: string; readonly site: Site; readonly feed: Feed } | null = null

/** A feed of an edition, one of its topics or a selection, or `null` where there is none. */
export function feedText(address: FeedAddress | SelectedFeedAddress, site: Site): string | null {
  const edition = site.editions.get(address.locale)
  const list = edition && listOf(address, edition, site)
  if (!edition || !list) return null
  const key = JSON.stringify({ ...address, format: null })
  if (last?.key !== key || last.site !== site) last = { key, site, feed: toFeed(list, edition, site) }
  return feedWriters[address.format]({ ...last.feed, feedUrl: permalinkOf(address, site) })
}

/** The articles in a feed, and when it changed last. */
export function feedEntries(
  address: FeedAddress | SelectedFeedAddress,
  site: Site,
): { readonly entries: readonly Entry[]; readonly updated: number | null } {
  const edition = site.editions.get(address.locale)
  const list = edition && listOf(address, edition, site)
  if (!edition || !list) return { entries: [], updated: null }
  const entries = list.entries.slice(0, feedSize)
  return { entries, updated: entries.length === 0 ? newestIn(edition) : null }
}

/** What a feed holds, what it is called beside the publication's name, and the page that shows the same. */
export interface FeedList {
  readonly name: string | null
  readonly entries: readonly Entry[]
  readonly homeUrl: string
  /** Items at most, if not as many as other feeds have. */
  readonly size?: number
}

function listOf(address: FeedAddress | SelectedFeedAddress, edition: Edition, site: Site): FeedList | null {
  const { locale, listed } = edition
  const words = wordsFor(locale)
  const homeUrl = permalink(frontPath(locale, site), site.library.publication)
  if (address.kind === 'selected-feed') {
    const { selection } = address
    return { name: words.selections[selection], entries: selected(edition, selection, site), homeUrl }
  }
  if (address.topic === null) return { name: null, entries: listed, homeUrl }
  const topic = edition.topics.get(address.topic)
  if (!topic) return null
  const topicUrl = permalinkOf({ kind: 'topic', locale, topic: topic.key }, site)
  const entries = relevantEntries(topic, site.library.publication.topicFeeds.minRelevance)
  return { name: words.topicTitle(topic.name), entries, homeUrl: topicUrl }
}

/** A feed of some articles of an edition, whose own address is still to be said. */
export function toFeed(
  { name, entries, homeUrl, size = feedSize }: FeedList,
  { listed, locale }: Edition,
  site: Site,
): Feed {
  return feedOf({
    publication: site.library.publication,
    locale,
    name,
    entries,
    edition: listed,
    rendered: ({ article }) => renderedForFeed(article, site),
    teaser: ({ article }) => renderedTeaser(article, site),
    lengthOf: path => site.library.media.get(path) ?? null,
    feedUrl: '',
    homeUrl,
    size,
  })
}
