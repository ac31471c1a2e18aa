import { realpath } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { isDiskError } from './disk-error.ts'
import { FileRefused } from './file-refused.ts'

/** Throws `FileRefused` where a file, there or not, would lie outside of a folder, because something on its way is a link. */
export async function assertWithin(folder: string, path: string): Promise<void> {
  const [root, place] = await Promise.all([realpath(folder), realFolder(dirname(path))])
  const isWithin = place === root || place.startsWith(root.endsWith(sep) ? root : root + sep)
  if (!isWithin) throw new FileRefused('outside', path)
}

/** The real path of the nearest folder around that is there. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    if (!isDiskError(error, 'ENOENT') || dirname(folder) === folder) throw error
    return realFolder(dirname(folder))
  }
}
