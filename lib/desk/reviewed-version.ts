import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import { textHash } from '#lib/article/review.ts'
import { assertWithin } from './assert-within.ts'
import { whileHeld } from './file-held.ts'
import { fileHistory } from './file-history.ts'
import { replaceFile } from './replace-file.ts'

/** A file's content as an article; `null` where it is none. */
export type ReadVersion = (content: string) => Article | null

/** The article as it was when a gate was ticked for it: from a copy kept then, or from Git; `null` where neither has it. */
export async function reviewedVersion(
  folder: string,
  file: string,
  hash: string,
  read: ReadVersion,
): Promise<Article | null> {
  const copy = copyOf(folder, hash)
  const kept = copy === null ? null : await readFile(copy, 'utf8').then(read, () => null)
  if (kept && textHash(kept) === hash) return kept
  for await (const content of fileHistory(folder, file)) {
    const version = read(content)
    if (version && textHash(version) === hash) return version
  }
  return null
}

/** Keeps what was reviewed beside the publication, in a folder that no site shows; it is needed where there is no Git. Throws `FileRefused`. */
export async function keepReviewed(folder: string, hash: string, content: string): Promise<void> {
  const copy = copyOf(folder, hash)
  if (copy === null) throw new TypeError(`${hash} is no SHA-256.`)
  await assertWithin(folder, copy)
  await mkdir(dirname(copy), { recursive: true })
  await whileHeld(copy, () => replaceFile(copy, content))
}

// The hash stands in the front matter, where anything can stand.
function copyOf(folder: string, hash: string): string | null {
  return /^[0-9a-f]{64}$/.test(hash) ? join(folder, '.kiosk', 'reviewed', `${hash}.md`) : null
}
