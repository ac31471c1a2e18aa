import type { Edition, Entry } from '#lib/article/edition.ts'
import type { TopicEntry } from '#lib/article/edition-topics.ts'
import { toPath } from '#lib/article/paths.ts'
import { byRelevance } from '#lib/article/relevance.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { feedLinks } from './feed-links.ts'
import { headOf } from './head.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { teaserViewOf } from './teaser-view.ts'
import { topicBreadcrumb } from './topic-breadcrumb.ts'
import { childTopics, parentTopics } from './topic-family.ts'
import { topicOrders } from './topic-orders.ts'
import type { TopicView } from './view.ts'

/** The most relevant articles of a topic, or `null` where no article says how relevant it is. */
export function relevantTopicViewOf(edition: Edition, key: string, site: Site): TopicView | null {
  const { locale } = edition
  const topic = edition.topics.get(key)
  const entries = topic ? mostRelevant(topic, site) : []
  if (!topic || entries.length === 0) return null
  const words = wordsFor(locale)
  const count = topic.entries.length
  const head = headOf(
    {
      edition,
      title: `${topic.name} · ${words.byRelevance}`,
      description: `${words.topicTitle(topic.name)} · ${words.byRelevance}`,
      path: toPath({ kind: 'topic-relevance', locale, topic: key }),
      topic: key,
      jsonLd: topicBreadcrumb(topic, edition, site),
    },
    site,
  )
  return {
    kind: 'topic',
    name: topic.name,
    number: null,
    count,
    shown: entries.length < count ? entries.length : null,
    orders: topicOrders(topic, 'relevance', locale, site),
    children: childTopics(key, edition, site),
    parents: parentTopics(topic, edition, site),
    shell: shellOf({ edition, head }, site),
    teasers: entries.map(entry => teaserViewOf(entry, site)),
    pager: { newer: null, older: null },
    feeds: feedLinks(locale, key, site),
  }
}

/** The articles on a topic's page by relevance: as many as two list pages hold, so that an archive does not become one page. */
export function mostRelevant(topic: TopicEntry, { library }: Site): readonly Entry[] {
  return byRelevance(topic).slice(0, 2 * library.publication.pageSize)
}
