import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises'
import { nothingWhereMissing } from './disk-error.ts'
import { fileBeside } from './file-beside.ts'
import { FileRefused } from './file-refused.ts'

/**
 * Puts content into a file that nobody else holds (`whileHeld`), as a whole or not at all; readers see the old or the new. Throws
 * `FileRefused` for a link, which would become a file of its own, and what the disk says.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const before = await lstat(path).catch(nothingWhereMissing)
  if (before?.isSymbolicLink()) throw new FileRefused('link', path)
  const staging = fileBeside(path, 'tmp')
  try {
    await writeFile(staging, content)
    if (before) await chmod(staging, before.mode)
    await rename(staging, path)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
}
