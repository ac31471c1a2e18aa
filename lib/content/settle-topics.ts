import type { Publication } from '#lib/publication/publication.ts'
import type { Topic } from '#lib/publication/topics.ts'

/** The topics of a publication: its closed list, or what articles name, each with its name as first written. */
export function settleTopics(publication: Publication, named: readonly Topic[]): Publication['topics'] {
  if (publication.topics.closed) return publication.topics
  const topics = new Map<string, Topic>()
  for (const topic of named) if (!topics.has(topic.key)) topics.set(topic.key, topic)
  return { closed: false, list: [...topics.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) }
}
