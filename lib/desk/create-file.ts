import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assertWithin } from './assert-within.ts'
import { isDiskError } from './disk-error.ts'

/** A file of a publication that is not there yet; `mode`: who may do what with it. */
export interface NewFile {
  readonly file: string
  readonly text: string | Uint8Array
  readonly mode?: number
}

/**
 * Makes a file, and the folders around it, as a whole or not at all; `false` where there is one already. Throws `FileRefused` for a
 * place outside of the publication's folder, and what the disk says.
 */
export async function createFile(folder: string, { file, text, mode }: NewFile): Promise<boolean> {
  const path = join(folder, file)
  await assertWithin(folder, path)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx', mode })
    return true
  } catch (error) {
    if (isDiskError(error, 'EEXIST')) return false
    await rm(path, { force: true })
    throw error
  }
}
