import type { Person } from '#lib/publication/people.ts'
import type { Topic } from '#lib/publication/topics.ts'
import { readListed } from './config-source.ts'
import { didYouMean } from './did-you-mean.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { peopleSchema, topicsSchema } from './site-schema.ts'
import { toTopicKey } from './topic-key.ts'
import { withTrueParents } from './topic-parents.ts'

/** The topics of `topics.yaml`, each key once and fit for an address; `null` where the file holds no list. */
export function toTopics(yaml: MappedYaml, messages: Messages, notes: Notes): readonly Topic[] | null {
  const listed = readListed(topicsSchema.element, yaml, messages, notes.error)
  if (!listed) return null
  noteUnknown(yaml, messages, notes)
  const topics = listed.flatMap(({ index, record: { key: written, name, parent } }) => {
    const key = toTopicKey(written)
    if (key === '') notes.error('schema/topic-empty', yaml.placeOf([index, 'key']), messages.topicEmpty(written))
    if (key === '') return []
    const above = parent === undefined ? {} : { parent: toTopicKey(parent) }
    return { key, name, index, writtenParent: parent, ...above }
  })
  return withTrueParents(withoutRepetition(topics, yaml, messages, notes), yaml, messages, notes)
}

const topicKeys = Object.keys(topicsSchema.element.shape)

function noteUnknown(yaml: MappedYaml, messages: Messages, notes: Notes): void {
  for (const { key, place } of yaml.keysIn(null))
    if (!topicKeys.includes(key))
      notes.warning('schema/field-unknown', place, messages.fieldUnknown(key, didYouMean(key, topicKeys)))
}

/** The people of `people.yaml`, each key once; `null` where the file holds no list. */
export function toPeople(yaml: MappedYaml, messages: Messages, notes: Notes): readonly Person[] | null {
  const listed = readListed(peopleSchema.element, yaml, messages, notes.error)
  if (!listed) return null
  const people = listed.map(({ index, record: { key, name, role = {}, link, url } }) => ({
    index,
    ...{ key, name, role, url: link ?? url ?? null },
  }))
  return withoutRepetition(people, yaml, messages, notes).map(({ index: _, ...person }) => person)
}

function withoutRepetition<T extends { readonly key: string; readonly index: number }>(
  items: readonly T[],
  yaml: MappedYaml,
  messages: Messages,
  notes: Notes,
): readonly T[] {
  const seen = new Set<string>()
  return items.filter(({ index, key }) => {
    if (seen.has(key)) notes.warning('schema/key-taken', yaml.placeOf([index]), messages.keyTaken(key))
    return !seen.has(key) && seen.add(key)
  })
}
