import type { FileRecord } from '#lib/content/file-record.ts'
import { type PackedRecord, packRecord, unpackRecord } from '#lib/content/packed-record.ts'
import type { PictureRecord } from '#lib/content/pictures/picture-record.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import type { SoundRecord } from '#lib/content/read-sounds.ts'
import type { Copy } from './copies.ts'
import { type KeptBatch, packOutputs } from './kept-batch.ts'
import type { State } from './state.ts'

/** How a state differs from an earlier one, as JSON holds it. */
export interface PackedChange {
  readonly seal: State['seal']
  readonly program: string
  readonly reading: Omit<KnownRecords, 'records'>
  readonly records: readonly PackedRecord[]
  /** Names and keys of the batches in `PackedState.batches`. */
  readonly batches: readonly (readonly [name: string, key: string])[]
  readonly asked: readonly (readonly [string, readonly string[]])[]
  readonly relations: readonly (readonly [string, string])[]
  readonly copies: readonly (readonly [string, Copy])[]
  readonly sounds: readonly (readonly [string, SoundRecord])[]
  readonly pictures: readonly (readonly [string, PictureRecord])[]
  readonly gone: { readonly [K in Part]: readonly string[] }
}

/** A change with the outputs of its batches (`KeptBatch.packed`), which are not taken apart before somebody asks. */
export interface PackedState {
  readonly change: PackedChange
  readonly batches: readonly Uint8Array[]
}

type Part = 'records' | 'batches' | 'asked' | 'relations' | 'copies' | 'sounds' | 'pictures'

/** What leads from one state to the next; from `null`, all of it. */
export function packChange(before: State | null, after: State): PackedState {
  const { asked, batches, copies, known, pictures, program, relations, seal, sounds } = after
  const { context, languages, records, seenAt } = known
  const was = before && { ...before, records: before.known.records }
  const changed = [...batches].filter(([name, batch]) => was?.batches.get(name) !== batch)
  const change = {
    seal,
    program,
    reading: { context, languages, seenAt },
    records: [...records].flatMap(([file, record]) => (was?.records.get(file) === record ? [] : [packRecord(record)])),
    batches: changed.map(([name, { key }]) => [name, key] as const),
    asked: [...asked].filter(([file, urls]) => was?.asked.get(file) !== urls),
    relations: [...relations].filter(([file, relation]) => was?.relations.get(file) !== relation),
    copies: [...copies].filter(([path, copy]) => was?.copies.get(path) !== copy),
    sounds: [...sounds].filter(([path, sound]) => was?.sounds.get(path) !== sound),
    pictures: [...pictures].filter(([path, picture]) => was?.pictures.get(path) !== picture),
    gone: {
      records: missing(was?.records, records),
      batches: missing(was?.batches, batches),
      asked: missing(was?.asked, asked),
      relations: missing(was?.relations, relations),
      copies: missing(was?.copies, copies),
      sounds: missing(was?.sounds, sounds),
      pictures: missing(was?.pictures, pictures),
    },
  }
  return { change, batches: changed.map(([, { packed }]) => packed) }
}

/** The state that changes lead to, one after the other; the texts of its articles are found in `folder`. */
export function unpackChanges(states: readonly PackedState[], folder: string): State | null {
  const records = new Map<string, FileRecord>()
  const batches = new Map<string, KeptBatch>()
  const asked = new Map<string, readonly string[]>()
  const relations = new Map<string, string>()
  const copies = new Map<string, Copy>()
  const sounds = new Map<string, SoundRecord>()
  const pictures = new Map<string, PictureRecord>()
  for (const { batches: packed, change } of states) {
    for (const packed of change.records) {
      const record = unpackRecord(packed, folder)
      records.set(record.file, record)
    }
    for (const [at, [name, key]] of change.batches.entries())
      batches.set(name, { key, packed: packed[at] ?? packOutputs([]) })
    for (const [file, urls] of change.asked) asked.set(file, urls)
    for (const [file, relation] of change.relations) relations.set(file, relation)
    for (const [path, copy] of change.copies) copies.set(path, copy)
    for (const [path, sound] of change.sounds) sounds.set(path, sound)
    for (const [path, picture] of change.pictures) pictures.set(path, picture)
    for (const file of change.gone.records) records.delete(file)
    for (const name of change.gone.batches) batches.delete(name)
    for (const file of change.gone.asked) asked.delete(file)
    for (const file of change.gone.relations) relations.delete(file)
    for (const path of change.gone.copies) copies.delete(path)
    for (const path of change.gone.sounds) sounds.delete(path)
    for (const path of change.gone.pictures) pictures.delete(path)
  }
  const last = states.at(-1)?.change
  if (!last) return null
  const { program, reading, seal } = last
  return { seal, known: { ...reading, records }, program, batches, asked, relations, copies, sounds, pictures }
}

function missing(
  before: ReadonlyMap<string, unknown> | undefined,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return before ? [...before.keys()].filter(name => !after.has(name)) : []
}
