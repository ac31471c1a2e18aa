import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenFile } from './folder.ts'

/** Marks a folder as an export and lists its files with their digests. */
export const manifestFile = '.kiosk-export.json'

/** How an export differs from the one it replaces, in numbers of files. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
}

/** The manifest of a site, sorted by file, so that equal sites have equal manifests. */
export function toManifest(basePath: string, files: ReadonlyMap<string, WrittenFile>): string {
  const digests = [...files].map(([file, { digest }]) => [file, digest] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ version: 1, basePath, files: Object.fromEntries(digests) }, null, 1)}\n`
}

/** What an export says of itself. */
export interface Manifest {
  readonly basePath: string
  /** File to digest. */
  readonly files: ReadonlyMap<string, string>
}

/** The manifest of the export that lies in a folder; an empty one where there is none or it cannot be read. */
export function readManifest(out: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(out, manifestFile), 'utf8'))
    const { basePath, files } = Object(manifest)
    return {
      basePath: String(basePath ?? ''),
      files: new Map(Object.entries(Object(files)).map(([file, digest]) => [file, String(digest)])),
    }
  } catch {
    return { basePath: '', files: new Map() }
  }
}

/** Compares the files of a new site with the manifest of the last one. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, WrittenFile>): Changes {
  let added = 0
  let changed = 0
  for (const [file, { digest }] of after) {
    const known = before.get(file)
    if (known === undefined) added++
    else if (known !== digest) changed++
  }
  const removed = [...before.keys()].filter(file => !after.has(file)).length
  return { added, changed, unchanged: after.size - added - changed, removed }
}
