import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'
import { servedPicture } from '#lib/content/pictures/served-picture.ts'
import { stampOf } from '#lib/content/stamp.ts'
import { securityHeaders } from '#lib/site/headers.ts'
import { byteRange } from '../../byte-range.ts'
import { fileStream } from '../../file-stream.ts'
import { type MediaParams, mediaFile } from '../../media-file.ts'

export const dynamic = 'force-dynamic'

/** A picture or sound of the publication as it is now, or the part of it that players ask for. */
export async function GET(request: Request, { params }: { params: Promise<MediaParams> }): Promise<Response> {
  const file = await mediaFile(await params)
  const stamp = file && stampOf(file.disk)
  if (!file || !stamp) return new Response('Not found\n', { status: 404 })
  const [size, changed] = stamp
  const type = lookup(file.disk) ?? 'application/octet-stream'
  const headers = {
    ...securityHeaders,
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    ETag: `"${size}-${changed}"`,
  }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  if (file.picture?.hasPosition)
    return new Response(new Uint8Array(await servedPicture(await readFile(file.disk))), { headers })
  const range = byteRange(request.headers.get('Range'), size)
  if (range === 'none')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  const part = range ?? { start: 0, end: size }
  const told = { ...headers, 'Accept-Ranges': 'bytes', 'Content-Length': `${part.end - part.start}` }
  const body = fileStream(file.disk, part)
  if (range === null) return new Response(body, { headers: told })
  const place = { 'Content-Range': `bytes ${part.start}-${part.end - 1}/${size}` }
  return new Response(body, { status: 206, headers: { ...told, ...place } })
}
