import { readFileSync, writeFileSync } from 'node:fs'
import { digestOf } from '#lib/content/digest.ts'

/** Writes a value, and lines beside it in UTF-8, so that `readWhole` notices when the file is cut off or damaged. */
export function writeWhole(path: string, value: unknown, lines: readonly Uint8Array[] = []): void {
  const parts = [Buffer.from(JSON.stringify(value)), ...lines]
  const content = Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [newline, part])))
  writeFileSync(path, Buffer.concat([Buffer.from(`${digestOf(content)}\n`), content]))
}

/** Reads what `writeWhole` wrote; the digest vouches for its shape. Throws for a file that is not whole. */
export function readWhole<T>(path: string): { readonly value: T; readonly lines: readonly Uint8Array[] } {
  const content = readFileSync(path)
  const end = content.indexOf('\n')
  const text = content.subarray(end + 1)
  if (content.toString('latin1', 0, end) !== digestOf(text)) throw new Error(`${path} is damaged.`)
  const [value = newline, ...lines] = linesOf(text)
  return { value: JSON.parse(value.toString('utf8')), lines }
}

const newline = Buffer.from('\n')

function linesOf(text: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    lines.push(text.subarray(at, end))
    at = end + 1
  }
  return lines
}
