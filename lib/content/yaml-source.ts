import { joinQuotedLines } from './join-quoted-lines.ts'
import { parsePlainYaml } from './plain-yaml.ts'
import { isFilled, isNullWord, type YamlEntry, type YamlNode } from './yaml-node.ts'
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
} from './yaml-package.ts'
import { yamlSize } from './yaml-size.ts'

/** A text read as YAML, or the offset of what cannot be read, with the code of the `yaml` package that says why. */
export type YamlSource =
  | { readonly root: YamlNode | null }
  | { readonly fault: { readonly code: string; readonly offset: number } }

/** Characters and nodes that YAML may hold with its aliases written out; without aliases it holds fewer than twice its length. */
const aliasLimit = 200_000

/** Parses `text` between two offsets; offsets in the result count from the start of `text`. Never throws. */
export function parseYaml(text: string, start = 0, end: number = text.length): YamlSource {
  const block = text.slice(start, end)
  const plain = parsePlainYaml(block, start)
  return plain ? { root: plain } : parseWholeYaml(block, start)
}

/** The same of a block by its package alone. */
export function parseWholeYaml(block: string, start: number): YamlSource {
  const source = parseBlock(block, start)
  if (!('fault' in source)) return source
  const joined = joinQuotedLines(block)
  if (joined === block) return source
  const repaired = parseBlock(joined, start)
  return 'fault' in repaired ? source : repaired
}

function parseBlock(block: string, base: number): YamlSource {
  try {
    // Failsafe keeps every scalar as it is written: `no` stays Norwegian, `12:30` stays a title.
    const document = parseDocument(block, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
    const error = document.errors[0]
    if (error) return { fault: toFault(error, block, base) }
    const root = document.contents ? toNode(document.contents, base, new Map()) : null
    const isTooLarge = root !== null && yamlSize(root) > Math.max(aliasLimit, 2 * block.length)
    return isTooLarge ? { fault: { code: 'SIZE', offset: root.start } } : { root }
  } catch (error) {
    // Nesting deeper than the stack, or an alias without its anchor.
    return {
      fault: error instanceof Unanchored ? { code: 'ALIAS', offset: error.offset } : { code: 'DEPTH', offset: base },
    }
  }
}

/** A quote that does not end is a fault where it begins. */
function toFault({ code, pos, message }: YAMLParseError, block: string, base: number) {
  const [, quote] = /^Missing closing (["'])/.exec(message) ?? []
  if (!quote) return { code, offset: base + pos[0] }
  return { code: 'QUOTE', offset: base + Math.max(0, block.lastIndexOf(quote, pos[0] - 1)) }
}

class Unanchored extends Error {
  readonly offset: number
  constructor(offset: number) {
    super('alias without anchor')
    this.offset = offset
  }
}

function toNode(node: ParsedNode, base: number, anchors: Map<string, YamlNode>): YamlNode {
  const start = base + node.range[0]
  if (isAlias(node)) {
    const target = anchors.get(node.source)
    if (!target) throw new Unanchored(start)
    return target
  }
  const converted = toPlainNode(node, start, base, anchors)
  if (node.anchor) anchors.set(node.anchor, converted)
  return converted
}

function toPlainNode(node: ParsedNode, start: number, base: number, anchors: Map<string, YamlNode>): YamlNode {
  if (isMap(node)) return { kind: 'map', start, entries: node.items.map(pair => toEntry(pair, base, anchors)) }
  if (isSeq(node)) {
    const items = node.items.map(item => toNode(item, base, anchors))
    return { kind: 'list', start, items: items.filter(isFilled) }
  }
  if (!isScalar(node)) return emptyAt(start)
  const text = String(node.value ?? '')
  const isPlain = node.type === 'PLAIN'
  return { kind: 'text', start, text, isPlain, isNull: isPlain && isNullWord(text) }
}

function toEntry(pair: Pair<ParsedNode, ParsedNode | null>, base: number, anchors: Map<string, YamlNode>): YamlEntry {
  const key = toNode(pair.key, base, anchors)
  const value = pair.value ? toNode(pair.value, base, anchors) : emptyAt(base + pair.key.range[1])
  return { key: key.kind === 'text' ? key.text : '', start: key.start, isBare: pair.value === null, value }
}

function emptyAt(start: number): YamlNode {
  return { kind: 'text', start, text: '', isPlain: true, isNull: true }
}
