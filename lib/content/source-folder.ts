import { promises as fs } from 'node:fs'
import { resolve, sep } from 'node:path'

/** The folder that Jekyll's `source` names, or `null` unless it is a folder within the publication. */
export async function sourceFolder(folder: string, source: string): Promise<string | null> {
  try {
    const [root, target] = await Promise.all([fs.realpath(folder), fs.realpath(resolve(folder, source))])
    const isWithin = target.startsWith(root + sep) && (await fs.stat(target)).isDirectory()
    return isWithin ? resolve(folder, source) : null
  } catch {
    return null
  }
}
