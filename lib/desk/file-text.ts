/** A file's text with its own line ends and byte order mark, and the way to write it as it was written. */
export interface FileText {
  readonly text: string
  readonly encode: (text: string) => Uint8Array
}

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. */
export function toFileText(content: Uint8Array): FileText {
  const bytes = Buffer.from(content)
  const mark = bytes.subarray(0, 2).toString('latin1')
  if (mark === 'ÿþ') return { text: bytes.toString('utf16le'), encode: text => Buffer.from(text, 'utf16le') }
  if (mark === 'þÿ') {
    const encode = (text: string) => Buffer.from(text, 'utf16le').swap16()
    return { text: bytes.swap16().toString('utf16le'), encode }
  }
  return { text: bytes.toString('utf8'), encode: text => Buffer.from(text, 'utf8') }
}
