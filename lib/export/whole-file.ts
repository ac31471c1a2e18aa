import { readFileSync, writeFileSync } from 'node:fs'
import { digestOf } from '#lib/content/digest.ts'

/** Writes a value so that `readWhole` notices when the file is cut off or damaged. */
export function writeWhole(path: string, value: unknown): void {
  const text = Buffer.from(JSON.stringify(value))
  writeFileSync(path, Buffer.concat([Buffer.from(`${digestOf(text)}\n`), text]))
}

/** Reads a value that `writeWhole` wrote; the digest vouches for its shape. Throws for a file that is not whole. */
export function readWhole<T>(path: string): T {
  const content = readFileSync(path)
  const end = content.indexOf('\n')
  const text = content.subarray(end + 1)
  if (content.toString('latin1', 0, end) !== digestOf(text)) throw new Error(`${path} is damaged.`)
  return JSON.parse(text.toString('utf8'))
}
