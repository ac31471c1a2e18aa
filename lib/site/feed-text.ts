import type { FeedAddress } from '#lib/article/address.ts'
import type { Edition, TopicEntry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Feed } from '#lib/feeds/feed.ts'
import { feedOf } from '#lib/feeds/feed-of.ts'
import { toAtom } from '#lib/feeds/to-atom.ts'
import { toJsonFeed } from '#lib/feeds/to-json-feed.ts'
import { toRss } from '#lib/feeds/to-rss.ts'
import { frontPath } from './front-path.ts'
import { permalinkOf } from './hrefs.ts'
import { renderedArticle, renderedTeaser } from './rendering.ts'
import type { Site } from './site.ts'

const writers = { rss: toRss, atom: toAtom, json: toJsonFeed } as const

/** The last feed made: the formats of one feed are asked for one after the other, and rendering it is most of the work. */
let last: { readonly of: Edition | TopicEntry; readonly site: Site; readonly feed: Feed } | null = null

/** A feed of an edition or one of its topics, or `null` where there is none. */
export function feedText(address: FeedAddress, site: Site): string | null {
  const edition = site.editions.get(address.locale)
  const topic = address.topic === null ? null : edition?.topics.get(address.topic)
  if (edition === undefined || topic === undefined) return null
  const of = topic ?? edition
  if (last?.of !== of || last.site !== site) last = { of, site, feed: toFeed(edition, topic, site) }
  return writers[address.format]({ ...last.feed, feedUrl: permalinkOf(address, site) })
}

function toFeed(edition: Edition, topic: TopicEntry | null, site: Site): Feed {
  return feedOf({
    publication: site.library.publication,
    edition,
    topic,
    rendered: ({ article }) => renderedArticle(article, site, true),
    teaser: ({ article }) => renderedTeaser(article, site),
    feedUrl: '',
    homeUrl: homeUrl(edition, topic, site),
  })
}

function homeUrl({ locale }: Edition, topic: TopicEntry | null, site: Site): string {
  if (topic !== null) return permalinkOf({ kind: 'topic', locale, topic: topic.key }, site)
  return permalink(frontPath(locale, site), site.library.publication)
}
