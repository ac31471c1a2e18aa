import type { PageAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { feedLinks } from './feed-links.ts'
import { headOf } from './head.ts'
import { hrefOf } from './hrefs.ts'
import { pagerAt } from './pager-at.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { teaserViewOf } from './teaser-view.ts'
import { topicBreadcrumb } from './topic-breadcrumb.ts'
import { childTopics, parentTopics } from './topic-family.ts'
import { topicOrders } from './topic-orders.ts'
import type { TopicView } from './view.ts'

/** A topic's newest articles (`number` null) or one of its numbered older pages. */
export function topicViewOf(edition: Edition, key: string, number: number | null, site: Site): TopicView | null {
  const { locale } = edition
  const topic = edition.topics.get(key)
  const entries = number === null ? topic?.listing.front : topic?.listing.older[number - 1]
  if (!topic || !entries) return null
  const words = wordsFor(locale)
  const olderPages = topic.listing.older.length
  const first: PageAddress = { kind: 'topic', locale, topic: key }
  const olderAt = (page: number): PageAddress => ({ kind: 'topic-older', locale, topic: key, number: page })
  const title = number === null ? topic.name : `${topic.name} · ${words.olderPage(number)}`
  const head = headOf(
    {
      edition,
      title,
      description: words.topicTitle(topic.name),
      path: toPath(number === null ? first : olderAt(number)),
      topic: key,
      jsonLd: topicBreadcrumb(topic, edition, site),
    },
    site,
  )
  return {
    kind: 'topic',
    name: topic.name,
    ...(number === null
      ? {
          ...{ number, count: topic.entries.length, shown: null },
          ...{ orders: topicOrders(topic, 'date', locale, site), children: childTopics(key, edition, site) },
        }
      : { number }),
    parents: parentTopics(topic, edition, site),
    shell: shellOf({ edition, head, topic: key }, site),
    teasers: entries.map(entry => teaserViewOf(entry, site)),
    pager: pagerAt(number ?? olderPages + 1, olderPages, hrefOf(first, site), olderAt, words, site),
    feeds: feedLinks(locale, key, site),
  }
}
