import { type Dirent, promises as fs } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { FolderMissing } from './folder-missing.ts'
import { mayStandFor } from './media-path.ts'

/** What lies in a publication's folder, as paths within it with `/`, in an order that no file system decides. */
export interface Walk {
  readonly files: readonly string[]
  /** Symbolic links that are not followed: out of the folder, to what is not listed or not served, to folders, or to nothing. */
  readonly links: readonly string[]
  /** Folders that cannot be listed. */
  readonly closed: readonly string[]
}

const skipped: ReadonlySet<string> = new Set(['node_modules', 'vendor', '_site'])

/** Lists a folder and its subfolders, without dotfiles and what other programs keep there. Throws `FolderMissing`. */
export async function walkFolder(folder: string): Promise<Walk> {
  const found = { files: [] as string[], links: [] as string[], closed: [] as string[] }
  const root = await rootOf(folder)
  await walk('', root.entries)
  return { files: found.files.sort(), links: found.links.sort(), closed: found.closed.sort() }

  async function walk(prefix: string, entries: readonly Dirent[]): Promise<void> {
    await Promise.all(
      entries
        .filter(({ name }) => isListed(name))
        .map(async entry => {
          const path = prefix + entry.name
          if (entry.isFile()) found.files.push(path)
          else if (entry.isDirectory()) await descend(path)
          else if (entry.isSymbolicLink()) found[(await isInside(path)) ? 'files' : 'links'].push(path)
        }),
    )
  }

  async function descend(path: string): Promise<void> {
    const entries = await fs.readdir(join(folder, path), { withFileTypes: true }).catch(() => null)
    if (entries) await walk(`${path}/`, entries)
    else found.closed.push(path)
  }

  async function isInside(path: string): Promise<boolean> {
    try {
      const target = await fs.realpath(join(folder, path))
      const parts = relative(root.path, target).split(sep)
      const isWithin = target.startsWith(root.path + sep) && parts.every(isListed)
      return isWithin && mayStandFor(path, parts.join('/')) && (await fs.stat(target)).isFile()
    } catch {
      return false
    }
  }
}

function isListed(name: string): boolean {
  return !name.startsWith('.') && !skipped.has(name)
}

async function rootOf(folder: string): Promise<{ readonly path: string; readonly entries: readonly Dirent[] }> {
  try {
    return { path: await fs.realpath(folder), entries: await fs.readdir(folder, { withFileTypes: true }) }
  } catch (cause) {
    throw new FolderMissing(folder, cause)
  }
}
