import { isFilled, isNullWord, type YamlEntry, type YamlNode } from './yaml-node.ts'

const field = /([a-z_][\w-]{0,99}): +/iy
// Texts in quotes without escapes, and plain ones without the signs that mean something in YAML (yaml.org, 1.2.2, 5.3 and 7.3.3).
const value = /"([^"\\\n\t]*)"|'([^'\n\t]*)'|([^\s!"#%&'*,:>?@[\]`{|}-][^\n\t#:]*(?::(?=\S)[^\n\t#:]*)*)(?<! )/y
const item = /"([^"\\\n\t]*)"|'([^'\n\t]*)'|([^\s!"#%&'*,:>?@[\]`{|}-][^\n\t!"#%&'*,:>?@[\]`{|}]*)(?<! )/y
const opening = /\[ */y
const comma = / *, */y
const closing = / *\]/y

/**
 * Front matter of which each line is a field with a text or a list of texts in brackets, as most of it is; `null` of any other
 * YAML. This takes a tenth of the time that it takes the package, which reads everything.
 */
export function parsePlainYaml(block: string, base: number): YamlNode | null {
  const entries: YamlEntry[] = []
  for (let at = 0; at < block.length; at++) {
    if (block[at] === '\n') continue
    const key = matchAt(field, block, at)?.[1]
    if (key === undefined) return null
    const start = field.lastIndex
    const found = block[start] === '[' ? listAt(block, start, base) : textAt(value, block, start, base)
    if (found === null || (found.end < block.length && block[found.end] !== '\n')) return null
    entries.push({ key, start: base + at, isBare: false, value: found.node })
    at = found.end
  }
  const [first] = entries
  return first ? { kind: 'map', start: first.start, entries } : null
}

interface Found {
  readonly node: YamlNode
  /** Offset of what follows. */
  readonly end: number
}

function listAt(block: string, start: number, base: number): Found | null {
  const items: YamlNode[] = []
  matchAt(opening, block, start)
  for (let at = opening.lastIndex; ; at = comma.lastIndex) {
    const found = textAt(item, block, at, base)
    if (found === null) return null
    items.push(found.node)
    if (matchAt(closing, block, found.end)) break
    if (!matchAt(comma, block, found.end)) return null
  }
  return { node: { kind: 'list', start: base + start, items: items.filter(isFilled) }, end: closing.lastIndex }
}

function textAt(pattern: RegExp, block: string, start: number, base: number): Found | null {
  const found = matchAt(pattern, block, start)
  if (found === null) return null
  const [, double, single, plain] = found
  const text = plain ?? double ?? single ?? ''
  const isPlain = plain !== undefined
  const isNull = isPlain && isNullWord(text)
  return { node: { kind: 'text', start: base + start, text, isPlain, isNull }, end: pattern.lastIndex }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
