import { parseSharePath, type ShareAddress, shareFile, toSharePath } from '#lib/article/share-paths.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { securityHeaders } from '#lib/site/headers.ts'
import { sharePictures, shareViewAt } from '#lib/site/share-pictures.ts'
import type { BesideParams } from './beside-route.ts'
import { currentSite } from './current-site.ts'
import { noText } from './text-response.ts'

interface EditionParams {
  readonly locale: string
}

/** Next refuses to export a route without a single path; pictures of these names exist nowhere. */
const none = { locale: '-', year: '0000', month: '01', day: '01', slug: '-' }

/** All pictures of a kind for an export; a server draws them when first asked for. */
export async function shareParams(kind: ShareAddress['kind']): Promise<BesideParams[]> {
  if (!readEnvironment().isNextExport) return []
  const site = await currentSite()
  const addresses = [...site.editions.values()].flatMap(edition => [...sharePictures(edition, site)])
  const params = addresses.filter(({ address }) => address.kind === kind).map(({ address }) => toParams(address))
  return params.length === 0 ? [none] : params
}

/** Answers with a share picture, or 404 where the site has none there. */
export async function shareResponse(params: Promise<EditionParams | BesideParams>): Promise<Response> {
  const asked = await params
  const folder =
    'slug' in asked
      ? [asked.locale, asked.year, asked.month, asked.day, decodeURIComponent(asked.slug)]
      : [asked.locale]
  const address = parseSharePath(`/${folder.join('/')}/${shareFile}`)
  const view = address && shareViewAt(address, await currentSite())
  if (!view) return noText()
  const { sharePng } = await import('#lib/share/share-png.ts')
  return new Response(Buffer.from(await sharePng(view)), {
    headers: { ...securityHeaders, 'Content-Type': 'image/png' },
  })
}

function toParams(address: ShareAddress): BesideParams {
  const [locale = '', year = '', month = '', day = '', slug = ''] = toSharePath(address).split('/').filter(Boolean)
  return { locale, year, month, day, slug }
}
