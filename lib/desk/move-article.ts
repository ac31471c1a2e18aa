import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '#lib/content/git.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { changeArticle, readUnchanged } from './change-article.ts'
import { createFile } from './create-file.ts'
import { whileHeld } from './file-held.ts'
import { toFileText } from './file-text.ts'

/**
 * Moves an article within its publication and gives it another text, as a whole or not at all; where Git tracks it, Git sees a move
 * and the new text. `false`: a file of the new name is there already. Throws `FileRefused`, and what the disk says.
 */
export async function moveArticle(
  files: Pick<ReadPublication, 'folder' | 'contents'>,
  from: string,
  to: string,
  text: string,
): Promise<boolean> {
  if (from === to) return changeArticle(files, from, text).then(() => true)
  const { folder } = files
  const source = join(folder, from)
  return whileHeld(source, async () => {
    const { encode } = toFileText(await readUnchanged(files, from))
    const { mode } = await stat(source)
    if (!(await createFile(folder, { file: to, text: encode(text), mode }))) return false
    try {
      await rm(source)
    } catch (error) {
      await rm(join(folder, to), { force: true })
      throw error
    }
    await stageMove(folder, from, to)
    return true
  })
}

/** As `git mv` does. What Git cannot take now it finds out by itself later. */
async function stageMove(folder: string, from: string, to: string): Promise<void> {
  const isTracked = (await git(folder, ['ls-files', '--error-unmatch', '--', `:(literal)${from}`])) !== null
  if (isTracked) await git(folder, ['add', '--all', '--force', '--', `:(literal)${from}`, `:(literal)${to}`])
}
