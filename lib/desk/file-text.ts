import { readFile, rename, rm, writeFile } from 'node:fs/promises'

/** A file's text with its own line ends and byte order mark, and the way to write it as it was written. */
export interface FileText {
  readonly text: string
  readonly encode: (text: string) => Uint8Array
}

/** Reads a file as UTF-8, or as UTF-16 where a byte order mark says so. */
export async function readFileText(path: string): Promise<FileText> {
  const bytes = await readFile(path)
  const mark = bytes.subarray(0, 2).toString('latin1')
  if (mark === 'ÿþ') return { text: bytes.toString('utf16le'), encode: text => Buffer.from(text, 'utf16le') }
  if (mark === 'þÿ') {
    const encode = (text: string) => Buffer.from(text, 'utf16le').swap16()
    return { text: Buffer.from(bytes).swap16().toString('utf16le'), encode }
  }
  return { text: bytes.toString('utf8'), encode: text => Buffer.from(text, 'utf8') }
}

/** Puts content into a file as a whole or not at all; readers see the old or the new. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const staging = `${path}.${process.pid}.tmp`
  try {
    await writeFile(staging, content, { flag: 'wx' })
    await rename(staging, path)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
}

/** Makes a new file as a whole or not at all; `false` where there is one already. */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    await rm(path, { force: true })
    throw error
  }
}
