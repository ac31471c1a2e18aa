import type { FileRecord } from '#lib/content/file-record.ts'
import { type PackedRecord, packRecord, unpackRecord } from '#lib/content/packed-record.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import type { Copy } from './copies.ts'
import type { KeptOutput, State } from './state.ts'

/** How a state differs from an earlier one, as JSON holds it. */
export interface PackedChange {
  readonly seal: State['seal']
  readonly reading: Omit<KnownRecords, 'records'>
  readonly records: readonly PackedRecord[]
  /** Name, key and files of each output, one after the other. */
  readonly outputs: readonly string[]
  readonly asked: readonly (readonly [string, readonly string[]])[]
  readonly relations: readonly (readonly [string, string])[]
  readonly copies: readonly (readonly [string, Copy])[]
  readonly gone: { readonly [K in Part]: readonly string[] }
}

type Part = 'records' | 'outputs' | 'asked' | 'relations' | 'copies'

/** What leads from one state to the next; from `null`, all of it. */
export function packChange(before: State | null, after: State): PackedChange {
  const { asked, copies, known, outputs, relations, seal } = after
  const { context, languages, records, seenAt } = known
  const was = before && {
    records: before.known.records,
    outputs: before.outputs,
    asked: before.asked,
    relations: before.relations,
    copies: before.copies,
  }
  const kept = was?.outputs
  return {
    seal,
    reading: { context, languages, seenAt },
    records: [...records].flatMap(([file, record]) => (was?.records.get(file) === record ? [] : [packRecord(record)])),
    outputs: [...outputs].flatMap(([name, { key, made }]) => {
      const last = kept?.get(name)
      return last?.key === key && last.made === made ? [] : [name, key, made]
    }),
    asked: [...asked].filter(([file, urls]) => was?.asked.get(file) !== urls),
    relations: [...relations].filter(([file, relation]) => was?.relations.get(file) !== relation),
    copies: [...copies].filter(([path, copy]) => was?.copies.get(path) !== copy),
    gone: {
      records: missing(was?.records, records),
      outputs: missing(kept, outputs),
      asked: missing(was?.asked, asked),
      relations: missing(was?.relations, relations),
      copies: missing(was?.copies, copies),
    },
  }
}

/** The state that changes lead to, one after the other; the texts of its articles are found in `folder`. */
export function unpackChanges(changes: readonly PackedChange[], folder: string): State | null {
  const records = new Map<string, FileRecord>()
  const outputs = new Map<string, KeptOutput>()
  const asked = new Map<string, readonly string[]>()
  const relations = new Map<string, string>()
  const copies = new Map<string, Copy>()
  for (const change of changes) {
    for (const packed of change.records) records.set(packed[0], unpackRecord(packed, folder))
    for (let at = 0; at < change.outputs.length; at += 3)
      outputs.set(change.outputs[at] ?? '', { key: change.outputs[at + 1] ?? '', made: change.outputs[at + 2] ?? '' })
    for (const [file, urls] of change.asked) asked.set(file, urls)
    for (const [file, relation] of change.relations) relations.set(file, relation)
    for (const [path, copy] of change.copies) copies.set(path, copy)
    for (const [part, names] of [
      [records, 'records'],
      [outputs, 'outputs'],
      [asked, 'asked'],
      [relations, 'relations'],
      [copies, 'copies'],
    ] as const)
      for (const name of change.gone[names]) part.delete(name)
  }
  const last = changes.at(-1)
  return last ? { seal: last.seal, known: { ...last.reading, records }, outputs, asked, relations, copies } : null
}

function missing(
  before: ReadonlyMap<string, unknown> | undefined,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return before ? [...before.keys()].filter(name => !after.has(name)) : []
}
