import type { Topic } from '#lib/publication/topics.ts'
import { languageFolder } from './article-language.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Reading } from './reading.ts'
import { toTopicKey } from './topic-key.ts'

/** The topics that an article names, each once, in the order written; where the list is open, their names are as written here. */
export function toArticleTopics(reading: Reading): readonly Topic[] {
  const topics = reading.publication.topics.closed ? listedTopics(reading) : openTopics(reading)
  return [...new Map(topics.map(topic => [topic.key, topic])).values()]
}

const topicFields = ['topics', 'tags', 'tag', 'categories', 'category'] as const

/** Topics that an article may have: each of them is a list of its own with feeds. */
const mostTopics = 30

/** The names that stand in the fields, each once. */
function writtenTopics({ fields, yaml, messages, notes }: Reading): readonly {
  readonly field: string
  readonly name: string
}[] {
  const names = new Map<string, string>()
  for (const field of topicFields) for (const name of fields[field] ?? []) if (!names.has(name)) names.set(name, field)
  const [first] = names.values()
  if (names.size > mostTopics && first)
    notes.error('schema/topics-many', yaml.placeOfKey(first), messages.topicsMany(names.size, mostTopics))
  return [...names].slice(0, mostTopics).map(([name, field]) => ({ field, name }))
}

function openTopics(reading: Reading): readonly Topic[] {
  const { placement, publication } = reading
  const language = languageFolder(placement.folders, publication.languages)
  const folders = placement.categories.filter(name => name !== language)
  const written = [...writtenTopics(reading), ...folders.map(name => ({ field: null, name }))]
  return written.flatMap(({ field, name }) => {
    const key = toTopicKey(name)
    if (key === '' && field) noteEmpty(reading, field, name)
    return key === '' ? [] : [{ key, name: { '*': name } }]
  })
}

function listedTopics(reading: Reading): readonly Topic[] {
  const { list } = reading.publication.topics
  return writtenTopics(reading).flatMap(({ field, name }) => {
    const key = toTopicKey(name)
    const topic =
      list.find(one => one.key === key) ?? list.find(one => namesOf(one).some(known => toTopicKey(known) === key))
    if (!topic) noteUnknown(reading, field, name)
    return topic ? [topic] : []
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
