import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Library } from '#lib/article/library.ts'
import { readLibrary } from './read-library.ts'

const folders: string[] = []

/** A folder of tests with these files in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** The library that these files are. */
export async function libraryOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly origin?: string; readonly basePath?: string } = {},
): Promise<Library> {
  return readLibrary({ folder: await folderWith(files), messages: 'en', ...options })
}

/** Removes the folders of tests. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
}

/** A small `site.yaml`. */
export const siteYaml = 'name: Blatt\norigin: https://blatt.example\nlanguages: [de, en]\n'

/** A file with a title and whatever else its front matter is given. */
export function articleText(title: string, more = ''): string {
  return `---\ntitle: ${title}\n${more}---\nText.\n`
}
