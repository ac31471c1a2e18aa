import type { Place } from '#lib/article/issue.ts'
import { placeAt } from './place.ts'
import { nodeAt, repeatedKeys, toValue, type YamlNode, type YamlValue } from './yaml-node.ts'

/** A value together with the way back to the lines it was read from. */
export interface MappedYaml {
  readonly value: YamlValue
  /** Keys of the outermost map, in order, also of empty fields. */
  readonly keys: readonly string[]
  /** Where the value at a path stands, or the last part of the path that exists. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** Where a text stands within an outermost field: the field itself, or the item of its list that holds the text. */
  readonly placeOfText: (field: string, written: string) => Place
  /** Keys in the records of an outermost field, or of the outermost list (`null`). */
  readonly keysIn: (field: string | null) => readonly RecordKey[]
  /** Where the key of an outermost field stands. */
  readonly placeOfKey: (key: string) => Place
  /** The text at a path, shortened; `null` where no text stands. */
  readonly textAt: (path: readonly PropertyKey[]) => string | null
  /** Whether a text stands at a path without quotes, so that YAML may read it as something else. */
  readonly isPlainAt: (path: readonly PropertyKey[]) => boolean
  /** Keys of the outermost map that stand there twice. */
  readonly repeated: readonly { readonly key: string; readonly first: Place; readonly again: Place }[]
}

/** A key of one of several records. */
interface RecordKey {
  readonly key: string
  readonly place: Place
  /** Without a colon. */
  readonly isBare: boolean
}

/** Binds the nodes of a text to their places; places are counted only when a finding asks. */
export function mapYaml(text: string, root: YamlNode): MappedYaml {
  const entries = root.kind === 'map' ? root.entries : []
  return {
    value: toValue(root),
    keys: entries.map(entry => entry.key),
    placeOf: path => placeAt(text, nodeAt(root, path).start),
    placeOfText: (field, written) => placeAt(text, holderOf(nodeAt(root, [field]), written).start),
    keysIn: field =>
      recordsIn(field === null ? root : entries.findLast(entry => entry.key === field)?.value).flatMap(record =>
        record.entries.map(({ isBare, key, start }) => ({
          ...{ key, isBare },
          get place() {
            return placeAt(text, start)
          },
        })),
      ),
    placeOfKey: key => placeAt(text, entries.findLast(entry => entry.key === key)?.start ?? root.start),
    textAt: path => {
      const node = nodeAt(root, path)
      return node.kind === 'text' ? shortened(node.text) : null
    },
    isPlainAt: path => {
      const node = nodeAt(root, path)
      return node.kind === 'text' && node.isPlain
    },
    repeated: repeatedKeys(root).map(({ key, first, again }) => ({
      key,
      first: placeAt(text, first),
      again: placeAt(text, again),
    })),
  }
}

function recordsIn(node: YamlNode | undefined): readonly Extract<YamlNode, { kind: 'map' }>[] {
  if (node?.kind === 'map') return [node]
  return node?.kind === 'list' ? node.items.flatMap(item => (item.kind === 'map' ? [item] : [])) : []
}

function holderOf(node: YamlNode, written: string): YamlNode {
  const holds = (one: YamlNode): boolean =>
    one.kind === 'text'
      ? one.text.includes(written)
      : one.kind === 'map' && one.entries.some(({ value }) => holds(value))
  return (node.kind === 'list' ? node.items.find(holds) : undefined) ?? node
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
