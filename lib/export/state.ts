import type { Relations } from '#lib/article/relations.ts'
import type { PictureRecords } from '#lib/content/pictures/read-pictures.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import type { Sounds } from '#lib/content/read-sounds.ts'
import type { Copy } from './copies.ts'
import type { Batches } from './kept-batch.ts'
import type { Seal } from './seal.ts'

/** What an export remembers of the last one. */
export interface State {
  /** The site that `batches` describe. */
  readonly seal: Seal
  readonly known: KnownRecords
  /** Digest of the program that read `sounds` and `pictures`: another one may see something else in the same files. */
  readonly program: string
  readonly batches: Batches
  /** What texts ask the site for, by the files of articles. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  /** What articles lead to, by their files. */
  readonly relations: Relations
  readonly copies: ReadonlyMap<string, Copy>
  readonly sounds: Sounds
  readonly pictures: PictureRecords
}
