import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** The start of an answer, unpacked: at most `maxBytes`, so that neither a huge nor a tightly packed page fills the memory. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const unpack = unpacking(response.headers['content-encoding'])
  const stream = unpack === null ? response : response.pipe(unpack)
  if (unpack) response.once('error', error => unpack.destroy(error))
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream) {
      parts.push(part)
      size += part.length
      if (size >= maxBytes) break
    }
  } catch (error) {
    // What comes before a page breaks off is often enough for its title.
    if (size === 0) throw error
  } finally {
    response.unpipe().destroy()
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}

function unpacking(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return null
  }
}
