import { join } from 'node:path'
import { lookup } from 'mrmime'
import { makeScaled, missingIn, readScaled } from '#lib/content/pictures/scaled-files.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { hashedFolder, immutable, securityHeaders } from '#lib/site/headers.ts'
import { scaledFiles } from '#lib/site/pictures.ts'
import { currentSite } from '../../current-site.ts'

export const dynamic = 'force-static'

interface FileParams {
  readonly file: string
}

/** Next refuses to export a route without a single path, so an export without pictures holds one empty file. */
const emptyFile = '.keep'

export async function generateStaticParams(): Promise<FileParams[]> {
  if (!readEnvironment().isNextExport) return []
  const paths = [...scaledFiles(await currentSite()).keys()]
  return paths.length === 0 ? [{ file: emptyFile }] : paths.map(path => ({ file: path.slice(hashedFolder.length) }))
}

/** A picture in another size, made when it is asked for the first time. */
export async function GET(_: Request, { params }: { params: Promise<FileParams> }): Promise<Response> {
  const { file } = await params
  if (file === emptyFile) return new Response(null)
  const scaled = scaledFiles(await currentSite()).get(hashedFolder + file)
  if (scaled === undefined) return new Response('Not found\n', { status: 404 })
  const folder = join(readEnvironment().cache, 'pictures')
  await makeScaled(missingIn(folder, [scaled]), folder)
  const headers = { ...securityHeaders, 'Content-Type': lookup(file) ?? '', 'Cache-Control': immutable }
  return new Response(new Uint8Array(readScaled(scaled, folder)), { headers })
}
