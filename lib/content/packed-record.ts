import type { FileRecord } from './file-record.ts'
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.ts'

/** A record as JSON holds it. */
export type PackedRecord = readonly [
  file: string,
  stamp: FileRecord['stamp'],
  digest: string,
  /** `0` stands for `undefined`. */
  stated: string | null | 0,
  topics: FileRecord['topics'],
  issues: FileRecord['issues'],
  article: PackedArticle | null,
]

/** Packs a record. */
export function packRecord({ article, digest, file, issues, stamp, stated, topics }: FileRecord): PackedRecord {
  return [file, stamp, digest, stated === undefined ? 0 : stated, topics, issues, article && packArticle(article)]
}

/** The record that was packed; the text of its article is found in `folder`. */
export function unpackRecord(packed: PackedRecord, folder: string): FileRecord {
  const [file, stamp, digest, stated, topics, issues, article] = packed
  const unpacked = article && unpackArticle(article, folder)
  return { file, stamp, digest, stated: stated === 0 ? undefined : stated, topics, issues, article: unpacked }
}
