import { readFile, realpath, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseRejected, type RejectedStory, rejectedFile } from '#lib/content/rejected.ts'
import { replaceFile } from './file-text.ts'
import { withRejected } from './reject-record.ts'

/** What became of a draft; `unwritable`: `rejected.yaml` is no list that can be added to, and the draft is still there. */
export type Rejection = 'rejected' | 'unwritable' | 'outside'

/**
 * Remembers a draft in `rejected.yaml` of the publication and then removes its file, in this order, so that an interruption
 * loses nothing; done again, it changes nothing. `path` is where the draft lies on disk.
 */
export async function rejectDraft(folder: string, path: string, story: RejectedStory): Promise<Rejection> {
  if (!(await isWithin(folder, path))) return 'outside'
  const record = join(folder, rejectedFile)
  const content = await readFile(record).catch(nothingWhereMissing)
  const known = content === null ? [] : parseRejected(content, messagesIn('en')).rejected
  if (!known.some(one => isSame(one, story))) {
    const extended = withRejected(content, story)
    if (extended === null) return 'unwritable'
    await replaceFile(record, extended)
  }
  await rm(path)
  return 'rejected'
}

function isSame(one: RejectedStory, other: RejectedStory): boolean {
  return (
    one.file === other.file && one.title === other.title && one.why === other.why && one.rejected === other.rejected
  )
}

/** By the folder it really lies in: a folder of the publication may be a link that leads out. */
async function isWithin(folder: string, path: string): Promise<boolean> {
  const [root, place] = await Promise.all([realpath(folder), realpath(dirname(path))])
  return place === root || place.startsWith(root + sep)
}

function nothingWhereMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
