import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseRejected, type RejectedStory, rejectedFile } from '#lib/content/rejected.ts'
import { assertWithin } from './assert-within.ts'
import { nothingWhereMissing } from './disk-error.ts'
import { whileHeld } from './file-held.ts'
import { withRejected } from './reject-record.ts'
import { replaceFile } from './replace-file.ts'

/** What became of a draft; `unwritable`: `rejected.yaml` is no list that can be added to, and the draft is still there. */
export type Rejection = 'rejected' | 'unwritable'

/**
 * Remembers a draft in `rejected.yaml` of the publication and then removes its file, in this order, so that an interruption
 * loses nothing; done again, it changes nothing. `path` is where the draft lies on disk. Throws `FileRefused`.
 */
export async function rejectDraft(folder: string, path: string, story: RejectedStory): Promise<Rejection> {
  await assertWithin(folder, path)
  const record = join(folder, rejectedFile)
  if (!(await whileHeld(record, () => remember(record, story)))) return 'unwritable'
  await rm(path)
  return 'rejected'
}

async function remember(record: string, story: RejectedStory): Promise<boolean> {
  const content = await readFile(record).catch(nothingWhereMissing)
  const known = content === null ? [] : parseRejected(content, messagesIn('en')).rejected
  if (known.some(one => isSame(one, story))) return true
  const extended = withRejected(content, story)
  if (extended !== null) await replaceFile(record, extended)
  return extended !== null
}

function isSame(one: RejectedStory, other: RejectedStory): boolean {
  return (
    one.file === other.file && one.title === other.title && one.why === other.why && one.rejected === other.rejected
  )
}
