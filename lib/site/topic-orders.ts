import type { TopicEntry } from '#lib/article/edition-topics.ts'
import { byRelevance } from '#lib/article/relevance.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'
import type { Link } from './view-parts.ts'

/** The orders in which a topic's articles can be read; none where no article says how relevant the topic is. */
export function topicOrders(
  topic: TopicEntry,
  current: 'date' | 'relevance',
  locale: string,
  site: Site,
): readonly (Link & { readonly isCurrent: boolean })[] {
  if (byRelevance(topic).length === 0) return []
  const words = wordsFor(locale)
  const at = { locale, topic: topic.key }
  return [
    { text: words.byDate, href: hrefOf({ kind: 'topic', ...at }, site), isCurrent: current === 'date' },
    {
      text: words.byRelevance,
      href: hrefOf({ kind: 'topic-relevance', ...at }, site),
      isCurrent: current === 'relevance',
    },
  ]
}
