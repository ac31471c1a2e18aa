import type { BesideAddress } from '#lib/article/address.ts'
import { parsePath, toPath } from '#lib/article/paths.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { allAddresses } from '#lib/site/addresses.ts'
import { currentSite } from './current-site.ts'
import { noText, textResponse } from './text-response.ts'

/** The segments of an article's path. */
export interface BesideParams {
  readonly locale: string
  readonly year: string
  readonly month: string
  readonly day: string
  readonly slug: string
}

/** Next refuses to export a route without a single path; an article of this name exists nowhere. */
const noArticle = { locale: '-', year: '0000', month: '01', day: '01', slug: '-' }

/** All articles with such a text for an export; a server renders what stands beside them when first asked for. */
export async function besideParams(kind: BesideAddress['kind']): Promise<BesideParams[]> {
  if (!readEnvironment().isNextExport) return []
  const site = await currentSite()
  const params = [...allAddresses(site)].filter(address => address.kind === kind).map(toParams)
  return params.length === 0 ? [noArticle] : params
}

/** Answers with a text that stands beside an article. */
export async function besideResponse(kind: BesideAddress['kind'], params: Promise<BesideParams>): Promise<Response> {
  const { locale, year, month, day, slug } = await params
  const article = parsePath(`/${locale}/${year}/${month}/${day}/${decodeURIComponent(slug)}/`)
  if (article?.kind !== 'article') return noText()
  return textResponse({ ...article, kind })
}

function toParams(address: Parameters<typeof toPath>[0]): BesideParams {
  const [locale = '', year = '', month = '', day = '', slug = ''] = toPath(address).split('/').filter(Boolean)
  return { locale, year, month, day, slug }
}
