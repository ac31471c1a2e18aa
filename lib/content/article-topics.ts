import type { TopicRelevance } from '#lib/article/article.ts'
import type { Topic } from '#lib/publication/topics.ts'
import { languageFolder } from './article-language.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Reading } from './reading.ts'
import { topicFields, type WrittenTopic } from './topic-fields.ts'
import { toTopicKey } from './topic-key.ts'

/** The topics that an article names, each once, in the order written, and what it says of them. */
export interface ArticleTopics {
  /** Where the list is open, their names are as written here. */
  readonly topics: readonly Topic[]
  readonly relevance: readonly TopicRelevance[]
}

/** Reads the topics of an article. */
export function toArticleTopics(reading: Reading): ArticleTopics {
  const named = reading.publication.topics.closed ? listedTopics(reading) : openTopics(reading)
  const topics = new Map<string, Topic>()
  const relevance = new Map<string, TopicRelevance>()
  for (const { topic, written } of named) {
    topics.set(topic.key, topic)
    const { relevance: stated = null, reasoning } = written
    const says = stated !== null || Boolean(reasoning)
    if (says && !relevance.has(topic.key))
      relevance.set(topic.key, { topic: topic.key, relevance: stated, reasoning: reasoning || null })
  }
  return { topics: [...topics.values()], relevance: [...relevance.values()] }
}

interface NamedTopic {
  readonly topic: Topic
  readonly written: WrittenTopic
}

/** Topics that an article may have: each of them is a list of its own with feeds. */
const mostTopics = 30

/** What stands in the fields, by names that stand there once; of a name that is repeated the one that says more. */
function writtenTopics({ fields, yaml, messages, notes }: Reading): readonly (WrittenTopic & {
  readonly field: string
})[] {
  const topics = new Map<string, WrittenTopic & { readonly field: string }>()
  for (const field of topicFields)
    for (const { name, relevance, reasoning } of fields[field] ?? []) {
      const before = topics.get(name)
      if (before === undefined) topics.set(name, { field, name, relevance, reasoning })
      else
        topics.set(name, {
          ...before,
          relevance: before.relevance ?? relevance,
          reasoning: before.reasoning || reasoning,
        })
    }
  const [first] = topics.values()
  if (topics.size > mostTopics && first)
    notes.error('schema/topics-many', yaml.placeOfKey(first.field), messages.topicsMany(topics.size, mostTopics))
  return [...topics.values()].slice(0, mostTopics)
}

function openTopics(reading: Reading): readonly NamedTopic[] {
  const { placement, publication } = reading
  const language = languageFolder(placement.folders, publication.languages)
  const folders = placement.categories.filter(name => name !== language)
  const all = [...writtenTopics(reading), ...folders.map(name => ({ field: null, name }))]
  return all.flatMap(({ field, ...written }) => {
    const { name } = written
    const key = toTopicKey(name)
    if (key === '' && field) noteEmpty(reading, field, name)
    return key === '' ? [] : [{ topic: { key, name: { '*': name } }, written }]
  })
}

function listedTopics(reading: Reading): readonly NamedTopic[] {
  const { list } = reading.publication.topics
  return writtenTopics(reading).flatMap(({ field, ...written }) => {
    const key = toTopicKey(written.name)
    const topic =
      list.find(one => one.key === key) ?? list.find(one => namesOf(one).some(known => toTopicKey(known) === key))
    if (!topic) noteUnknown(reading, field, written.name)
    return topic ? [{ topic, written }] : []
  })
}

function noteUnknown({ yaml, publication, messages, notes }: Reading, field: string, name: string): void {
  const guess = didYouMean(name, publication.topics.list.flatMap(namesOf))
  notes.error('schema/topic-unknown', yaml.placeOfText(field, name), messages.topicUnknown(name, guess))
}

function noteEmpty({ yaml, messages, notes }: Reading, field: string, name: string): void {
  notes.warning('schema/topic-empty', yaml.placeOfText(field, name), messages.topicEmpty(name))
}

function namesOf({ key, name }: Topic): readonly string[] {
  return [key, ...Object.values(name)]
}
