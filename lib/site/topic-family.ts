import type { Edition } from '#lib/article/edition.ts'
import type { TopicEntry } from '#lib/article/edition-topics.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'
import type { CountedTopic } from './view.ts'
import type { Link } from './view-parts.ts'

/** The topics that a topic is a part of, from the top. */
export function parentTopics({ parents }: TopicEntry, edition: Edition, site: Site): readonly Link[] {
  return parents.toReversed().flatMap(key => {
    const parent = edition.topics.get(key)
    return parent ? [topicLink(parent, edition, site)] : []
  })
}

/** The topics with articles that are a part of one, or that stand at the top (`null`), in the edition's order. */
export function childTopics(parent: string | null, edition: Edition, site: Site): readonly CountedTopic[] {
  return topicsBelow(parent, edition).map(topic => ({
    ...topicLink(topic, edition, site),
    count: topic.entries.length,
    children: topic.covers.size === 1 ? [] : childTopics(topic.key, edition, site),
  }))
}

/** The same as entries. */
export function topicsBelow(parent: string | null, { topics }: Edition): readonly TopicEntry[] {
  return [...topics.values()].filter(({ parents: [nearest = null] }) => nearest === parent)
}

function topicLink({ key, name }: TopicEntry, { locale }: Edition, site: Site): Link {
  return { text: name, href: hrefOf({ kind: 'topic', locale, topic: key }, site) }
}
