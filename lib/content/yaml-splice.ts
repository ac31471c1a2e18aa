import { isMap, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from './yaml-package.ts'
import { type FieldValue, needsLines, toBlockYaml, toFlowYaml } from './yaml-writing.ts'

/** A text to put between two offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

type Entry = Pair<ParsedNode, ParsedNode | null>

/** A new field behind the last one of a map; `null` is a file without fields. */
export function inserted(block: string, map: YAMLMap.Parsed | null, key: string, value: FieldValue): Splice {
  const last = map?.items.at(-1)
  if (!map || !last) return insertion(block.length, indented(toBlockYaml({ [key]: value }), 0))
  if (map.flow) return insertion(endOf(last), `, ${toFlowYaml({ [key]: value }).slice(1, -1)}`)
  const lines = toBlockYaml({ [key]: value })
  return insertion(nextLine(block, endOf(last)), indented(lines, columnOf(block, last.key.range[0])))
}

/** Another value for a field; comments, an anchor and quotes around a word stay. */
export function replaced(block: string, map: YAMLMap.Parsed, { key, value: old }: Entry, value: FieldValue): Splice {
  if (!old) return insertion(key.range[1], `: ${toFlowYaml(value)}`)
  const [start, end] = old.range
  if (map.flow) return { start, end, replacement: toFlowYaml(value) }
  const colon = block.indexOf(':', key.range[1]) + 1
  const between = block.slice(colon, start)
  const isWord = !needsLines(value)
  if (isWord && start === end) return insertion(colon, ` ${toFlowYaml(value)}`)
  const isQuoted = /["']/.test(block[start] ?? '')
  const lastEnd = block[end - 1] === '\n' ? end - 1 : end
  if (isWord && !between.includes('\n')) return { start, end: lastEnd, replacement: toFlowYaml(value, isQuoted) }
  const comments = [...between.matchAll(/(?:^|\s)(#.*)/g)].map(([, comment]) => ` ${comment}`).join('\n')
  if (isWord) return { start: colon, end: lastEnd, replacement: ` ${toFlowYaml(value)}${comments}` }
  const keepsColumn = isSeq(old) && !old.flow && Array.isArray(value)
  const column = keepsColumn ? columnOf(block, start) : columnOf(block, key.range[0]) + 2
  const lines = indented(toBlockYaml(value), column)
  return { start: colon, end: lastEnd, replacement: `${comments}\n${lines.slice(0, -1)}` }
}

/** One more item at the end of a list, written as the one before it. */
export function appended(block: string, list: YAMLSeq.Parsed, value: FieldValue): Splice {
  const last = list.items.at(-1)
  if (list.flow) return insertion(last ? last.range[1] : list.range[0] + 1, `${last ? ', ' : ''}${toFlowYaml(value)}`)
  const isOneLine = (isMap(last) || isSeq(last)) && last.flow === true
  const column = columnOf(block, list.range[0])
  const [first = '', ...rest] = isOneLine ? [toFlowYaml(value)] : toBlockYaml(value)
  return insertion(nextLine(block, list.range[1]), indented([`- ${first}`], column) + indented(rest, column + 2))
}

/** A map without one of its fields, and without the comment behind its value. */
export function removed(block: string, map: YAMLMap.Parsed, entry: Entry): Splice {
  const index = map.items.indexOf(entry)
  const [before, next] = [map.items[index - 1], map.items[index + 1]]
  const start = entry.key.range[0]
  const lineStart = block.lastIndexOf('\n', start - 1) + 1
  if (!map.flow && block.slice(lineStart, start).trim() === '')
    return { start: lineStart, end: nextLine(block, endOf(entry)), replacement: '' }
  if (next) return { start, end: next.key.range[0], replacement: '' }
  return { start: before ? endOf(before) : start, end: endOf(entry), replacement: '' }
}

function insertion(at: number, replacement: string): Splice {
  return { start: at, end: at, replacement }
}

function endOf({ key, value }: Entry): number {
  return value ? value.range[1] : key.range[1]
}

function nextLine(block: string, offset: number): number {
  if (block[offset - 1] === '\n') return offset
  const end = block.indexOf('\n', offset)
  return end === -1 ? block.length : end + 1
}

function columnOf(block: string, offset: number): number {
  return offset - block.lastIndexOf('\n', offset - 1) - 1
}

function indented(lines: readonly string[], column: number): string {
  return lines.map(line => `${' '.repeat(column)}${line}\n`).join('')
}
