import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFile } from './create-file.ts'
import { headlineSlug } from './headline-slug.ts'

/** Puts a picture into `media/` under a name like that of its address, and returns its path; one that is there already stays alone. */
export async function putPicture(
  folder: string,
  address: string,
  { content, suffix }: { readonly content: Uint8Array; readonly suffix: string },
): Promise<string> {
  const name = nameOf(address)
  for (let number = 1; ; number++) {
    const file = `media/${name}${number === 1 ? '' : `-${number}`}.${suffix}`
    if (await createFile(folder, { file, text: content })) return `/${file}`
    if ((await readFile(join(folder, file))).equals(content)) return `/${file}`
  }
}

function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  const last = pathname.split('/').findLast(part => part !== '') ?? ''
  return headlineSlug(plain(last).replace(/\.\w{1,5}$/, '')) || headlineSlug(hostname)
}

function plain(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}
