import { decodeText } from './decode-text.ts'
import { expects } from './field-types.ts'
import { type MappedYaml, mapYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import { misfitWording } from './misfit-wording.ts'
import type { Notes } from './notes.ts'
import { type Misfit, readShape } from './shape.ts'
import { noteFault } from './yaml-fault.ts'
import type { YamlValue } from './yaml-node.ts'
import { parseYaml } from './yaml-source.ts'
import type { z } from './zod.ts'

/** A file of settings with the places of its values; `null` where it holds nothing that can be read. */
export function readConfig(content: Uint8Array, messages: Messages, notes: Notes): MappedYaml | null {
  const decoded = decodeText(content)
  if ('undecodable' in decoded) {
    notes.error('schema/encoding', decoded.undecodable, messages.encoding())
    return null
  }
  const source = parseYaml(decoded.text)
  if ('fault' in source) noteFault(decoded.text, source.fault, messages, notes)
  return 'fault' in source || source.root === null ? null : mapYaml(decoded.text, source.root)
}

/** Reads settings by a schema; what does not fit is reported with `level` and left out. */
export function readSettings<T extends z.ZodType>(
  schema: T,
  yaml: MappedYaml,
  messages: Messages,
  note: Notes['error'],
): z.output<T> | null {
  const { fields, misfits } = readShape(schema, yaml.value)
  noteMisfits(misfits, yaml, messages, note)
  return fields
}

/** One of the records of a list of settings, and its place there. */
interface Listed<T> {
  readonly index: number
  readonly record: T
}

/** Reads a list of settings, a record each, in the same way; `null` where there is no list. */
export function readListed<T extends z.ZodType>(
  schema: T,
  yaml: MappedYaml,
  messages: Messages,
  note: Notes['error'],
): readonly Listed<z.output<T>>[] | null {
  const { value } = yaml
  if (!isList(value)) {
    noteMisfits([{ path: [], expectation: expects('list'), isMissing: false }], yaml, messages, note)
    return null
  }
  return value.flatMap((item, index) => {
    const { fields, misfits } = readShape(schema, item)
    const placed = misfits.map(misfit => ({ ...misfit, path: [index, ...misfit.path] }))
    noteMisfits(placed, yaml, messages, note)
    return fields === null ? [] : { index, record: fields }
  })
}

function noteMisfits(misfits: readonly Misfit[], yaml: MappedYaml, messages: Messages, note: Notes['error']): void {
  for (const misfit of misfits)
    note('schema/field-shape', yaml.placeOf(misfit.path), misfitWording(misfit, yaml, messages))
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}
