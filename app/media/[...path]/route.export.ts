import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'
import { servedPicture } from '#lib/content/pictures/served-picture.ts'
import { currentSite } from '../../current-site.ts'
import { type MediaParams, mediaFile } from '../../media-file.ts'

export const dynamic = 'force-static'

/** Next refuses to export a route without a single path, so an export without media holds one empty file. */
const emptyFile = '.keep'

export async function generateStaticParams(): Promise<MediaParams[]> {
  const paths = [...(await currentSite()).library.media.keys()].filter(path => path.startsWith('/media/'))
  return paths.length === 0 ? [{ path: [emptyFile] }] : paths.map(path => ({ path: path.slice(1).split('/').slice(1) }))
}

/** A picture or sound of the publication, written once. */
export async function GET(_: Request, { params }: { params: Promise<MediaParams> }): Promise<Response> {
  const asked = await params
  if (asked.path[0] === emptyFile) return new Response(null)
  const file = await mediaFile(asked)
  if (file === null) return new Response('Not found\n', { status: 404 })
  const content = await readFile(file.disk)
  const served = file.picture?.hasPosition ? await servedPicture(content) : content
  return new Response(new Uint8Array(served), { headers: { 'Content-Type': lookup(file.disk) ?? '' } })
}
