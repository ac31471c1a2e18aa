/** What the page uses of Pagefind's script (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly init: () => Promise<void>
  readonly mergeIndex: (path: string, options: Merging) => Promise<void>
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<Response>
}

/** Filters by their names: a value that hits must have, or `[]`, which only has them counted. */
export type Filters = Readonly<Record<string, string | readonly string[]>>

/** Hits by the values of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A hit; what it shows is loaded when it is asked for. */
export interface Hit {
  readonly data: () => Promise<HitData>
}

/** What is known of a hit: its page, an excerpt (`toPieces`), and the values of its filters. */
export interface HitData {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** How an index takes part: all of its articles get these values. */
interface Merging {
  readonly mergeFilter: Readonly<Record<string, string>>
}

interface Response {
  readonly results: readonly Hit[]
  readonly totalFilters: Counts
}

interface Script {
  readonly createInstance: (options: Merging & Readonly<Record<string, unknown>>) => Pagefind
}

/** How hits are shown and ranked: exact words well before those that only begin so, as every search finds both. */
const manner = { excerptLength: 36, excerptEllipsis: '…', ranking: { termSimilarity: 4 } }

/** Loads the script that lies beside an index, and opens that index. */
export async function openPagefind(basePath: string, merging: Merging): Promise<Pagefind> {
  const script: Script = await import(/* turbopackIgnore: true */ `${basePath}pagefind.js`)
  // In a worker the first search of a page would take one request more than here.
  const pagefind = script.createInstance({ ...merging, basePath, baseUrl: '/', noWorker: true, ...manner })
  await pagefind.init()
  return pagefind
}
