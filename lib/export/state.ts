import type { Relations } from '#lib/article/relations.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import type { Copy } from './copies.ts'
import type { Seal } from './seal.ts'

/** What the last export made for an output: the key it had, and its files (`writeMade`). */
export interface KeptOutput {
  readonly key: string
  readonly made: string
}

/** What an export remembers of the last one. */
export interface State {
  /** The site that `outputs` describes. */
  readonly seal: Seal
  readonly known: KnownRecords
  readonly outputs: ReadonlyMap<string, KeptOutput>
  /** What texts ask the site for, by the files of articles. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  /** What articles lead to, by their files. */
  readonly relations: Relations
  readonly copies: ReadonlyMap<string, Copy>
}
