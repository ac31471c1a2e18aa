import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { whileHeld } from './file-held.ts'
import { FileRefused } from './file-refused.ts'
import { toFileText } from './file-text.ts'
import { replaceFile } from './replace-file.ts'

type Files = Pick<ReadPublication, 'folder' | 'contents'>

/** Puts another text into the file of an article, as it is encoded. Throws `FileRefused` where it is no longer what was read. */
export function changeArticle(files: Files, file: string, text: string): Promise<void> {
  const path = join(files.folder, file)
  return whileHeld(path, async () => {
    const before = await readUnchanged(files, file)
    await replaceFile(path, toFileText(before).encode(text))
  })
}

/** What a file of a publication holds. Throws `FileRefused` where that is no longer what was read. */
export async function readUnchanged({ folder, contents }: Files, file: string): Promise<Uint8Array> {
  const path = join(folder, file)
  const content = await readFile(path)
  if (!content.equals(contents.get(file) ?? new Uint8Array())) throw new FileRefused('changed', path)
  return content
}
