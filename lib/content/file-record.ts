import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import { textHash } from '#lib/article/review.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { digestOf } from './digest.ts'
import { FileText } from './file-text.ts'
import type { Messages } from './messages.ts'
import { packRecord, unpackRecord } from './packed-record.ts'
import { placementOf } from './placement.ts'
import type { PostHabits } from './post-habits.ts'
import type { FileRead } from './read-files.ts'
import { type Stated, statedBy } from './settle-languages.ts'
import type { FileJudged } from './settle-library.ts'
import type { Stamp } from './stamp.ts'
import { toFailure } from './survey.ts'
import { toArticle } from './to-article.ts'
import { readWrittenArticle } from './written-article.ts'

/** An article's file as an export remembers it: what became of it, and by what to tell that it is still the same. */
export interface FileRecord extends FileJudged {
  /** `null`: the file could not be read. */
  readonly stamp: Stamp | null
  /** Of its bytes. */
  readonly digest: string
  readonly stated: Stated
}

/** What files are judged by. */
export interface Judge {
  /** The folder that the paths begin in. */
  readonly folder: string
  readonly publication: Publication
  readonly messages: Messages
  readonly posts: PostHabits
}

/** A file to look at: its stamp, and the digest under which it is known already. */
export interface FileSeen {
  readonly file: string
  readonly stamp: Stamp | null
  readonly known: string | null
}

/** Reads the record of a file; `null` where its bytes are those it is known by. */
export function readRecord({ file, stamp, known }: FileSeen, judge: Judge): FileRecord | null {
  const read = readOne(judge.folder, file)
  if (!('content' in read)) {
    const issues = toFailure(read, judge.messages)
    return { file, stamp: null, digest: '', stated: undefined, article: null, topics: [], issues }
  }
  const digest = digestOf(read.content)
  if (digest === known) return null
  const written = readWrittenArticle(read, judge.messages, judge.posts)
  const { article, topics, issues } = toArticle(written, {
    ...judge,
    ...(stamp === null || placementOf(file).date !== null ? {} : { undatedDraft: Math.trunc(stamp[1]) }),
  })
  return compact(
    {
      ...{ file, stamp, digest, stated: statedBy(written), issues },
      topics: judge.publication.topics.closed ? [] : topics,
      article: article && { ...article, text: new FileText(judge.folder, file, digest, hashOf(article)) },
    },
    judge.folder,
  )
}

/** The same record in strings of its own: those cut from a text keep all of it in memory. */
function compact(record: FileRecord, folder: string): FileRecord {
  return unpackRecord(JSON.parse(JSON.stringify(packRecord(record))), folder)
}

/** Every list asks for the state of reviews, so their hash is kept; without reviews only the article's own page does. */
function hashOf(article: Article): string | null {
  return article.reviews.length > 0 ? textHash(article) : null
}

function readOne(folder: string, path: string): FileRead {
  try {
    return { path, content: readFileSync(join(folder, path)) }
  } catch (error) {
    return { path, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}
