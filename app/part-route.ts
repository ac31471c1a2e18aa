import type { RegisterPartAddress, SitemapPartAddress } from '#lib/article/address.ts'
import { parsePath, toPath } from '#lib/article/paths.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { textAddresses } from '#lib/site/addresses.ts'
import { currentSite } from './current-site.ts'
import { noText, textResponse } from './text-response.ts'

/** The last segment of a part's path: `articles-1.xml`. */
export interface PartParams {
  readonly file: string
}

type Kind = (SitemapPartAddress | RegisterPartAddress)['kind']

/** Next refuses to export a route without a single path; a part of this name exists nowhere. */
const noPart = { file: '-' }

/** All parts of a kind for an export; a server makes them when first asked for. */
export async function partParams(kind: Kind): Promise<PartParams[]> {
  if (!readEnvironment().isNextExport) return []
  const site = await currentSite()
  const params = [...textAddresses(site)].filter(address => address.kind === kind).map(toParams)
  return params.length === 0 ? [noPart] : params
}

/** Answers with a part of a text that is too large for one file. */
export async function partResponse(kind: Kind, folder: string, params: Promise<PartParams>): Promise<Response> {
  const address = parsePath(`/${folder}/${(await params).file}`)
  if (address?.kind !== kind) return noText()
  return textResponse(address)
}

function toParams(address: Parameters<typeof toPath>[0]): PartParams {
  return { file: toPath(address).split('/').at(-1) ?? '' }
}
