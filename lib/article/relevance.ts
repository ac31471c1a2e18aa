import type { Article } from './article.ts'
import type { Entry } from './edition.ts'
import type { TopicEntry } from './edition-topics.ts'

/** How relevant a topic can be for an article. */
export const mostRelevance = 10

/** The highest relevance that an article states of a topic or of topics below it; `null` where it states none. */
export function statedRelevance({ topicRelevance }: Article, { covers }: Covering): number | null {
  let highest: number | null = null
  for (const { topic, relevance } of topicRelevance)
    if (relevance !== null && relevance > (highest ?? -1) && covers.has(topic)) highest = relevance
  return highest
}

/** Whether an article is about a topic at least so much. Nobody has judged an article that is silent, and silence loses no article. */
export function isRelevant({ topics, topicRelevance }: Article, { covers }: Covering, minimum: number): boolean {
  return topics.some(key => {
    if (!covers.has(key)) return false
    const stated = topicRelevance.find(({ topic }) => topic === key)?.relevance ?? mostRelevance
    return stated >= minimum
  })
}

/** The articles of a topic that are about it at least so much, newest first. */
export function relevantEntries(topic: TopicEntry, minimum: number): readonly Entry[] {
  return minimum === 0 ? topic.entries : topic.entries.filter(({ article }) => isRelevant(article, topic, minimum))
}

const sorted = new WeakMap<TopicEntry, readonly Entry[]>()

/**
 * The articles of a topic by stated relevance, the newest first among equals, those that state none at the end; empty where none
 * states any.
 */
export function byRelevance(topic: TopicEntry): readonly Entry[] {
  const known = sorted.get(topic)
  if (known) return known
  const isStated = topic.entries.some(({ article }) => statedRelevance(article, topic) !== null)
  const entries = isStated ? toSorted(topic) : []
  sorted.set(topic, entries)
  return entries
}

function toSorted(topic: TopicEntry): readonly Entry[] {
  return topic.entries
    .map(entry => ({ entry, relevance: statedRelevance(entry.article, topic) ?? -1 }))
    .sort((a, b) => b.relevance - a.relevance)
    .map(({ entry }) => entry)
}

type Covering = Pick<TopicEntry, 'covers'>
