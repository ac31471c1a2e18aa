import { isUtf8 } from 'node:buffer'
import type { Place } from '#lib/article/issue.ts'
import { placeAt, startOfFile } from './place.ts'

/** The text of a file, or the place of the first byte that is none. */
export type Decoded = { readonly text: string } | { readonly undecodable: Place }

/** Bytes (UTF-8, or UTF-16 with a byte order mark) as text with LF line ends and without a byte order mark. */
export function decodeText(content: string | Uint8Array): Decoded {
  const decoded = typeof content === 'string' ? { text: content } : decodeBytes(content)
  if ('undecodable' in decoded) return decoded
  const text = withLineFeeds(decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text)
  // No text holds NUL: it marks a binary file, or UTF-16 without a byte order mark.
  const nul = text.indexOf('\0')
  return nul === -1 ? { text } : { undecodable: placeAt(text, nul) }
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (isUtf8(bytes)) return { text }
  return { undecodable: placeAt(withLineFeeds(text), Math.max(0, withLineFeeds(text).indexOf('\uFFFD'))) }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { undecodable: startOfFile }
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
