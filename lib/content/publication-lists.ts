import type { Person } from '#lib/publication/people.ts'
import type { Topic } from '#lib/publication/topics.ts'
import { readSettings } from './config-source.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { peopleSchema, topicsSchema } from './site-schema.ts'
import { toTopicKey } from './topic-key.ts'
import { withTrueParents } from './topic-parents.ts'

/** The topics of `topics.yaml`, each key once and fit for an address; `null` where the file holds no list. */
export function toTopics(yaml: MappedYaml, messages: Messages, notes: Notes): readonly Topic[] | null {
  const listed = readSettings(topicsSchema, yaml, messages, notes.error)
  if (!listed) return null
  const topics = listed.map(({ key, name, parent }, index) => ({
    ...{ key: toTopicKey(key), name, index, writtenParent: parent },
    ...(parent === undefined ? {} : { parent: toTopicKey(parent) }),
  }))
  const once = withoutRepetition(topics, yaml, messages, notes).filter(({ key }) => key !== '')
  return withTrueParents(once, yaml, messages, notes)
}

/** The people of `people.yaml`, each key once; `null` where the file holds no list. */
export function toPeople(yaml: MappedYaml, messages: Messages, notes: Notes): readonly Person[] | null {
  const listed = readSettings(peopleSchema, yaml, messages, notes.error)
  if (!listed) return null
  const people = listed.map(({ key, name, role, link, url }) => ({
    key,
    name,
    role: role ?? {},
    url: link ?? url ?? null,
  }))
  return withoutRepetition(people, yaml, messages, notes)
}

function withoutRepetition<T extends { readonly key: string }>(
  items: readonly T[],
  yaml: MappedYaml,
  messages: Messages,
  notes: Notes,
): readonly T[] {
  const seen = new Set<string>()
  return items.filter(({ key }, index) => {
    if (seen.has(key)) notes.warning('schema/key-taken', yaml.placeOf([index]), messages.keyTaken(key))
    return !seen.has(key) && seen.add(key)
  })
}
