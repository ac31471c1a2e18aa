/** YAML as it is written: every scalar is its source text, so that each field decides what the text means to it. */
export type YamlNode =
  | {
      readonly kind: 'text'
      readonly start: number
      readonly text: string
      /** Without quotes. */
      readonly isPlain: boolean
      readonly isNull: boolean
    }
  /** Without the items that are empty. */
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly start: number; readonly entries: readonly YamlEntry[] }

/** One field of a map; `start` is the offset of its key. */
export interface YamlEntry {
  readonly key: string
  readonly start: number
  /** Without a colon: in `{text: one, two}` the comma makes a field of `two`. */
  readonly isBare: boolean
  readonly value: YamlNode
}

/** What schemas see: texts, lists and maps, without the fields that are empty. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** The value of a node; empty fields are left out and of a repeated key the last one counts, as in Jekyll. */
export function toValue(node: YamlNode, seen: Map<YamlNode, YamlValue> = new Map()): YamlValue {
  if (node.kind === 'text') return node.text
  const known = seen.get(node)
  if (known !== undefined) return known
  const value =
    node.kind === 'list'
      ? node.items.map(item => toValue(item, seen))
      : Object.fromEntries(
          node.entries.filter(entry => isFilled(entry.value)).map(entry => [entry.key, toValue(entry.value, seen)]),
        )
  // Aliases share nodes: without this, a few lines of YAML could grow into millions of values.
  seen.set(node, value)
  return value
}

/** The node a path of keys and positions leads to, or the last one on the way. */
export function nodeAt(root: YamlNode, path: readonly PropertyKey[]): YamlNode {
  let node = root
  for (const step of path) {
    const next =
      node.kind === 'map'
        ? node.entries.findLast(entry => entry.key === step)?.value
        : node.kind === 'list'
          ? node.items[Number(step)]
          : undefined
    if (!next) return node
    node = next
  }
  return node
}

/** Keys of a map that stand in it twice, with the offsets of the first and of the repeated key. */
export function repeatedKeys(node: YamlNode): readonly { key: string; first: number; again: number }[] {
  if (node.kind !== 'map') return []
  const starts = new Map<string, number>()
  return node.entries.flatMap(({ key, start }) => {
    const first = starts.get(key)
    if (first === undefined) starts.set(key, start)
    return first === undefined ? [] : [{ key, first, again: start }]
  })
}

/** Whether a text without quotes stands for no value (yaml.org, 1.2.2, 10.3.2). */
export function isNullWord(text: string): boolean {
  return /^(?:~|null|Null|NULL)?$/.test(text)
}

/** Whether a field or an item says anything. */
export function isFilled(node: YamlNode): boolean {
  return node.kind !== 'text' || !node.isNull
}
