import { readEnvironment } from '#lib/publication/environment.ts'
import { searchShards } from '#lib/site/search-shards.ts'
import { currentSite } from '../../../current-site.ts'
import { indexFiles } from '../../../search-index.ts'
import { noText } from '../../../text-response.ts'

export const revalidate = 60

interface FileParams {
  readonly locale: string
  /** The part of the index, and a path within it. */
  readonly file: string[]
}

/** Next refuses to export a route without a single path; a file of this name exists nowhere. */
const noFile = { locale: '-', file: ['-'] }

/** All files of the index for an export; a server makes them when first asked for. */
export async function generateStaticParams(): Promise<FileParams[]> {
  const { isNextExport } = readEnvironment()
  if (!isNextExport) return []
  const site = await currentSite()
  const params: FileParams[] = []
  for (const edition of site.library.publication.hasSearch ? site.editions.values() : [])
    for (const { period } of searchShards(edition))
      for (const { path } of await indexFiles(edition.locale, period, site))
        params.push({ locale: edition.locale, file: [period, ...path.split('/')] })
  return params.length === 0 ? [noFile] : params
}

/** A file of the search index. */
export async function GET(_: Request, { params }: { params: Promise<FileParams> }): Promise<Response> {
  const { locale, file } = await params
  const [period = '', ...path] = file
  const files = await indexFiles(locale, period, await currentSite())
  const found = files.find(one => one.path === path.join('/'))
  if (!found) return noText()
  return new Response(Buffer.from(found.content), { headers: { 'Content-Type': typeOf(found.path) } })
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8'
  return path.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream'
}
