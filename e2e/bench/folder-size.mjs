import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files in a folder and their bytes. @param {string} folder */
export function folderSize(folder) {
  let files = 0
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true })) {
    const stat = lstatSync(join(folder, String(entry)))
    if (!stat.isFile()) continue
    files++
    bytes += stat.size
  }
  return { files, bytes }
}
