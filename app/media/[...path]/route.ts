import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'
import { servedPicture } from '#lib/content/pictures/served-picture.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { securityHeaders } from '#lib/site/headers.ts'
import { currentSite } from '../../current-site.ts'

export const dynamic = 'force-static'

interface MediaParams {
  readonly path: string[]
}

/** Next refuses to export a route without a single path, so an export without media holds one empty file. */
const emptyFile = '.keep'

export async function generateStaticParams(): Promise<MediaParams[]> {
  if (!readEnvironment().isNextExport) return []
  const paths = [...(await currentSite()).library.media.keys()].filter(path => path.startsWith('/media/'))
  return paths.length === 0 ? [{ path: [emptyFile] }] : paths.map(path => ({ path: path.slice(1).split('/').slice(1) }))
}

/** A picture or sound of the publication; Jekyll keeps them anywhere, so paths are tried below `media/` and as they are. */
export async function GET(_: Request, { params }: { params: Promise<MediaParams> }): Promise<Response> {
  const path = decodeURIComponent((await params).path.join('/'))
  if (path === emptyFile) return new Response(null)
  const { media } = (await currentSite()).library
  const file = media.get(`/media/${path}`) ?? media.get(`/${path}`)
  if (file === undefined) return new Response('Not found\n', { status: 404 })
  const headers = { ...securityHeaders, 'Content-Type': lookup(path) ?? 'application/octet-stream' }
  const content = await readFile(file.disk)
  const served = file.picture?.hasPosition ? await servedPicture(content) : content
  return new Response(new Uint8Array(served), { headers })
}
