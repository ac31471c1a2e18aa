import { join } from 'node:path'
import type { Issue } from '#lib/article/issue.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { FileRecord, FileSeen } from './file-record.ts'
import { placementOf } from './placement.ts'
import { settleLanguages } from './settle-languages.ts'
import { isSame, type Stamp, stampOf } from './stamp.ts'
import type { Survey } from './survey.ts'

/** The records of an earlier reading. */
export interface KnownRecords {
  /** By what they were judged. */
  readonly context: string
  readonly languages: Publication['languages']
  /** Milliseconds since 1970 at which the reading began. */
  readonly seenAt: number
  readonly records: ReadonlyMap<string, FileRecord>
}

/** Records of a publication's articles in the order of their paths, and the publication with its languages settled. */
export interface Records extends KnownRecords {
  readonly publication: Publication
  readonly issues: readonly Issue[]
}

/** Reads files for `publication`, in their order: a record each, or `null` for one whose bytes are those it is known by. */
export type ReadFiles = (
  files: readonly FileSeen[],
  publication: Publication,
) => Promise<readonly (FileRecord | null)[]>

/**
 * Reads the articles of a publication anew where they changed since `known`. `contextOf` names what a reading depends on; records
 * of another context are read again.
 */
export async function readRecords(
  { folder, layout, messages, settings }: Survey,
  known: KnownRecords | null,
  contextOf: (publication: Publication) => string,
  readFiles: ReadFiles,
  seenAt: number,
): Promise<Records> {
  const stamps = layout.articles.map(file => ({ file, stamp: stampOf(join(folder, file)) }))
  let languages =
    settings.languages === 'listed'
      ? settings.publication.languages
      : (known?.languages ?? settings.publication.languages)
  // The languages of a publication may depend on its articles, and what an article is on the languages.
  for (;;) {
    const publication = { ...settings.publication, languages }
    const context = contextOf(publication)
    const usable = known !== null && known.context === context ? known : null
    const records = await readChanged(stamps, usable, files => readFiles(files, publication))
    const settled = settleLanguages(
      settings,
      [...records.values()].filter(({ stamp }) => stamp !== null).map(({ stated }) => stated),
      messages,
    )
    if (settled.languages.join() === languages.join())
      return { context, languages, seenAt, records, publication, issues: settled.issues }
    languages = settled.languages
  }
}

interface Stamped {
  readonly file: string
  readonly stamp: Stamp | null
}

async function readChanged(
  files: readonly Stamped[],
  known: KnownRecords | null,
  read: (files: readonly FileSeen[]) => Promise<readonly (FileRecord | null)[]>,
): Promise<ReadonlyMap<string, FileRecord>> {
  const records = new Map<string, FileRecord>()
  const changed: FileSeen[] = []
  for (const { file, stamp } of files) {
    const before = known?.records.get(file)
    if (before?.stamp && stamp && isSame(before.stamp, stamp, known?.seenAt ?? 0)) records.set(file, before)
    else {
      records.set(file, { ...unread, file }) // holds its place in the order
      changed.push({ file, stamp, known: isDatedByStamp(file) ? null : (before?.digest ?? null) })
    }
  }
  const fresh = await read(changed)
  for (const [index, { file, stamp }] of changed.entries()) {
    const before = known?.records.get(file)
    const record = fresh[index] ?? before
    if (record) records.set(file, record === before ? withStamp(record, stamp) : record)
  }
  return records
}

function withStamp(record: FileRecord, stamp: Stamp | null): FileRecord {
  return record.stamp?.join() === stamp?.join() ? record : { ...record, stamp }
}

/** A draft whose name has no date takes the time its file was changed, unless its fields have one. */
function isDatedByStamp(file: string): boolean {
  return placementOf(file).date === null
}

const unread = { stamp: null, digest: '', stated: undefined, article: null, topics: [], issues: [] }
