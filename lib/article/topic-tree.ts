import type { Topic } from '#lib/publication/topics.ts'

/** How topics belong to each other. */
export interface TopicTree {
  /** Keys of the topics that one is a part of, the nearest first. */
  readonly parentsOf: (key: string) => readonly string[]
  /** Some topics and all that they are a part of, each once. */
  readonly withParents: (keys: readonly string[]) => readonly string[]
  /** The key of a topic and the keys of all topics below it. */
  readonly coveredBy: (key: string) => ReadonlySet<string>
}

/** The tree of a list of topics, whose parents lead in no circle. */
export function topicTree(list: readonly Topic[]): TopicTree {
  const parents = new Map(list.flatMap(({ key, parent }) => (parent === undefined ? [] : [[key, parent] as const])))
  const parentsOf = (key: string): readonly string[] => {
    const parent = parents.get(key)
    return parent === undefined ? none : [parent, ...parentsOf(parent)]
  }
  const covered = new Map<string, Set<string>>()
  for (const key of parents.keys())
    for (const parent of parentsOf(key)) covered.set(parent, (covered.get(parent) ?? new Set([parent])).add(key))
  return {
    parentsOf,
    withParents: keys => (parents.size === 0 ? keys : [...new Set(keys.flatMap(key => [key, ...parentsOf(key)]))]),
    coveredBy: key => covered.get(key) ?? new Set([key]),
  }
}

const none: readonly never[] = []
