import type { Topic } from '#lib/publication/topics.ts'
import { didYouMean } from './did-you-mean.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'

/** A topic with its place in `topics.yaml`, and its parent as it is written there. */
export interface WrittenTopicEntry extends Topic {
  readonly index: number
  readonly writtenParent: string | undefined
}

/** Topics whose parents lead to the top: a parent that is no topic, or leads back in a circle, is an error and left out. */
export function withTrueParents(
  topics: readonly WrittenTopicEntry[],
  yaml: MappedYaml,
  messages: Messages,
  notes: Notes,
): readonly Topic[] {
  const parents = new Map<string, string>()
  for (const { index, key, parent, writtenParent = '' } of topics) {
    if (parent === undefined) continue
    const place = yaml.placeOf([index, 'parent'])
    const keys = topics.map(topic => topic.key)
    if (!keys.includes(parent)) {
      const guess = didYouMean(writtenParent, keys)
      notes.error('schema/topic-parent', place, messages.topicParentUnknown(key, writtenParent, guess))
    } else {
      const circle = circleThrough(key, parent, parents)
      if (circle === null) parents.set(key, parent)
      else notes.error('schema/topic-circle', place, messages.topicCircle(circle))
    }
  }
  return topics.map(({ key, name }) => {
    const parent = parents.get(key)
    return parent === undefined ? { key, name } : { key, name, parent }
  })
}

/** The keys from a topic over its parents back to itself, or `null` where they end. */
function circleThrough(key: string, parent: string, parents: ReadonlyMap<string, string>): readonly string[] | null {
  const way = [key]
  for (let at: string | undefined = parent; at !== undefined; at = parents.get(at)) {
    way.push(at)
    if (at === key) return way
  }
  return null
}
