import { joinQuotedLines } from './join-quoted-lines.ts'
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap } from './yaml-package.ts'
import { parseYaml } from './yaml-source.ts'
import { appended, inserted, removed, replaced, type Splice } from './yaml-splice.ts'
import type { FieldValue } from './yaml-writing.ts'

/** A field, or the way to one within: keys of maps and positions in lists, e.g. `['sources', 0, 'accessed']`. */
export type FieldPath = string | readonly [string, ...(string | number)[]]

/** One change of the fields of a file; `append` begins a list where there is none. */
export type FieldEdit =
  | { readonly kind: 'set' | 'append'; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: 'remove'; readonly path: FieldPath }

/** What to put where in a block of YAML that can be read, or the offset of what is not such that the edit is possible. */
export function editYaml(block: string, edit: FieldEdit): Splice | { readonly refused: number } {
  const source = parseYaml(block)
  if ('fault' in source) return { refused: source.fault.offset }
  const root = rootOf(block)
  if (root !== null && !isMap(root)) return { refused: root.range[0] }
  return within(block, root, typeof edit.path === 'string' ? [edit.path] : edit.path, edit)
}

function within(
  block: string,
  map: YAMLMap.Parsed | null,
  [key = '', ...rest]: readonly (string | number)[],
  edit: FieldEdit,
): Splice | { readonly refused: number } {
  const pair = map?.items.findLast(item => isScalar(item.key) && item.key.value === String(key))
  const value = pair?.value && !isEmpty(pair.value) ? pair.value : null
  if (rest.length > 0 && value !== null) return withinValue(block, value, rest, edit)
  if (edit.kind === 'remove')
    return map && pair && rest.length === 0 ? removed(block, map, pair) : { start: 0, end: 0, replacement: '' }
  if (edit.kind === 'append' && value !== null)
    return isSeq(value) ? appended(block, value, edit.value) : { refused: value.range[0] }
  const written = nested(rest, edit.kind === 'append' ? [edit.value] : edit.value)
  return map && pair ? replaced(block, map, pair, written) : inserted(block, map, String(key), written)
}

function withinValue(block: string, value: ParsedNode, rest: readonly (string | number)[], edit: FieldEdit) {
  if (isMap(value)) return within(block, value, rest, edit)
  const item = isSeq(value) ? value.items[Number(rest[0])] : undefined
  return isMap(item) && rest.length > 1 ? within(block, item, rest.slice(1), edit) : { refused: value.range[0] }
}

function nested(path: readonly (string | number)[], value: FieldValue): FieldValue {
  return path.reduceRight<FieldValue>((inner, key) => ({ [String(key)]: inner }), value)
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(node.value ?? ''))
}

function rootOf(block: string): ParsedNode | null {
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const
  const document = parseDocument(block, options)
  return (document.errors.length > 0 ? parseDocument(joinQuotedLines(block), options) : document).contents
}
