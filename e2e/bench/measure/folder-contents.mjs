import { lstatSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { kindOf } from './page-kind.mjs'

/**
 * Files of a folder, their bytes, and how many there are of each kind.
 * @param {string} folder @returns {{ files: number, bytes: number, kinds: Record<string, number> }}
 */
export function folderContents(folder) {
  let files = 0
  let bytes = 0
  /** @type {Record<string, number>} */
  const kinds = {}
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      if (!entry.isFile()) continue
      files++
      bytes += lstatSync(path).size
      const kind = kindOf(relative(folder, path).split(sep).join('/'))
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
  return { files, bytes, kinds }
}
