import type { FileRecord } from './file-record.ts'
import { FileText } from './file-text.ts'
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.ts'

/** A record as JSON holds it. */
export type PackedRecord = readonly [
  stamp: FileRecord['stamp'],
  /** `0` stands for `undefined`. */
  stated: string | null | 0,
  topics: FileRecord['topics'],
  issues: FileRecord['issues'],
  /** The article, which knows its file and the digest of that; without an article these. */
  what: PackedArticle | readonly [file: string, digest: string],
]

/** Packs a record. */
export function packRecord({ article, digest, file, issues, stamp, stated, topics }: FileRecord): PackedRecord {
  return [stamp, stated === undefined ? 0 : stated, topics, issues, article ? packArticle(article) : [file, digest]]
}

/** The record that was packed; the text of its article is found in `folder`. */
export function unpackRecord([stamp, written, topics, issues, what]: PackedRecord, folder: string): FileRecord {
  const stated = written === 0 ? undefined : written
  const found = { stamp, stated, topics: shared(topics), issues: shared(issues) }
  if (what.length === 2) return { ...found, file: what[0], digest: what[1], article: null }
  const article = unpackArticle(what, folder)
  const digest = article.text instanceof FileText ? article.text.digest : ''
  return { file: article.file, digest, article, ...found }
}

/** One empty list for all. */
function shared<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list
}

const none: readonly never[] = []
