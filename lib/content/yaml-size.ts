import type { YamlNode } from './yaml-node.ts'

/** How many characters and nodes a value holds where every alias is written out: a number far beyond what memory holds, if need be. */
export function yamlSize(node: YamlNode, known: Map<YamlNode, number> = new Map()): number {
  if (node.kind === 'text') return 1 + node.text.length
  const size = known.get(node)
  if (size !== undefined) return size
  const parts =
    node.kind === 'list'
      ? node.items.map(item => yamlSize(item, known))
      : node.entries.map(({ key, value }) => 1 + key.length + yamlSize(value, known))
  const sum = parts.reduce((total, part) => total + part, 1)
  known.set(node, sum)
  return sum
}
