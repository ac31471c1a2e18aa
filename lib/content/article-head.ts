import { decodeText } from './decode-text.ts'
import { frontMatterLimit, splitFrontMatter } from './front-matter.ts'
import { type MappedYaml, mapYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { placeAt, startOfFile } from './place.ts'
import type { Habits } from './placement.ts'
import { noteFault } from './yaml-fault.ts'
import type { YamlNode } from './yaml-node.ts'
import { parseYaml } from './yaml-source.ts'

/** A file cut into front matter and body, before any field is understood. */
export interface Head {
  readonly yaml: MappedYaml
  readonly body: string
  /** Lines of the file before the body. */
  readonly bodyLine: number
}

/** Cuts a file and parses its front matter; `null` with an error noted if there is none that can be read. */
export function readHead(content: string | Uint8Array, habits: Habits, messages: Messages, notes: Notes): Head | null {
  const decoded = decodeText(content)
  if ('undecodable' in decoded) return refuse('encoding', decoded.undecodable, messages.encoding())
  const { text } = decoded
  if (text.trim() === '') return refuse('empty', startOfFile, messages.empty())
  const split = splitFrontMatter(text)
  switch (split.kind) {
    case 'missing':
      if (habits === 'kiosk') return refuse('front-matter-missing', startOfFile, messages.frontMatterMissing())
      notes.warning('schema/front-matter-missing', startOfFile, messages.frontMatterMissing())
      return { yaml: mapYaml(text, noFields), body: text, bodyLine: 0 }
    case 'unclosed':
      return refuse('front-matter-unclosed', startOfFile, messages.frontMatterUnclosed())
    case 'long':
      return refuse('front-matter-long', startOfFile, messages.frontMatterLong(frontMatterLimit))
    case 'foreign':
      return refuse('front-matter-foreign', { line: 1, column: 4 }, messages.frontMatterForeign(split.language))
  }
  const source = parseYaml(text, split.start, split.end)
  if ('fault' in source) {
    noteFault(text, source.fault, messages, notes)
    return null
  }
  const root = source.root ?? noFields
  if (root.kind !== 'map') return refuse('front-matter-no-map', placeAt(text, root.start), messages.frontMatterNoMap())
  return { yaml: mapYaml(text, root), body: split.body, bodyLine: split.bodyLine }

  function refuse(
    rule: string,
    ...finding: Parameters<Notes['error']> extends [string, ...infer Rest] ? Rest : never
  ): null {
    notes.error(`schema/${rule}`, ...finding)
    return null
  }
}

const noFields: YamlNode = { kind: 'map', start: 0, entries: [] }
