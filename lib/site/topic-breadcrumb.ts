import type { Edition } from '#lib/article/edition.ts'
import type { TopicEntry } from '#lib/article/edition-topics.ts'
import { breadcrumbJsonLd } from '#lib/feeds/breadcrumb-json-ld.ts'
import { permalinkOf } from './hrefs.ts'
import type { Site } from './site.ts'

/** Structured data of what a topic is a part of; `null` for a topic at the top. */
export function topicBreadcrumb(topic: TopicEntry, { locale, topics }: Edition, site: Site): object | null {
  if (topic.parents.length === 0) return null
  const steps = [...topic.parents.toReversed(), topic.key].flatMap(key => topics.get(key) ?? [])
  return breadcrumbJsonLd(
    steps.map(({ key, name }) => ({ name, url: permalinkOf({ kind: 'topic', locale, topic: key }, site) })),
  )
}
