import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createFile } from './file-text.ts'

/** Writes the file of a new draft; `false` where one of that name is there already. */
export async function createDraft(
  folder: string,
  draft: { readonly file: string; readonly text: string },
): Promise<boolean> {
  const path = join(folder, draft.file)
  await mkdir(dirname(path), { recursive: true })
  return createFile(path, draft.text)
}
