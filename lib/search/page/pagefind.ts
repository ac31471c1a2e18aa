/** What the page uses of a part of the index (https://pagefind.app/docs/api/), and of what only Pagefind's own pages use. */
export interface Part {
  readonly init: (language: string, options: { readonly load_wasm: boolean }) => Promise<void>
  readonly enterPlaygroundMode: () => Promise<void>
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<Response>
}

/** Filters by their names: a value that hits must have, or `[]`, which only has them counted. */
type Filters = Readonly<Record<string, string | readonly string[]>>

/** Hits by the values of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A hit; what it shows is loaded when it is asked for. */
export interface Hit {
  /** How well it fits; comparable with hits of other parts. */
  readonly score: number
  readonly data: () => Promise<HitData>
  /** Words of the index that were found in the text, and in its title. */
  readonly scores?: readonly { readonly search_term: string }[]
  readonly verbose_meta_scores?: readonly { readonly matched_terms: readonly string[] }[]
}

/** What is known of a hit: its page, an excerpt (`toPieces`), and the values of its filters. */
export interface HitData {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** What a part found. */
export interface Response {
  readonly results: readonly Hit[]
  /** Values of the filters that were asked for. */
  readonly filters: Counts
  /** Beginnings of words that were looked for. */
  readonly query_term_idfs?: readonly { readonly term: string }[]
}

/** Pagefind's script, as it lies beside the newest part. */
export interface Script {
  readonly PagefindInstance: new (options: Readonly<Record<string, unknown>>) => Part
}

/** How hits are shown and ranked: exact words well before those that only begin so, as every search finds both. */
const manner = { excerptLength: 36, excerptEllipsis: '…', ranking: { termSimilarity: 4 } }

/** Loads Pagefind's script from the folder of the newest part. */
export function loadScript(folder: string): Promise<Script> {
  return import(/* turbopackIgnore: true */ `${folder}pagefind.js`)
}

/** Opens the part in a folder; the first one also loads the program that searches them all. */
export async function openPart({ PagefindInstance }: Script, folder: string, isFirst: boolean): Promise<Part> {
  const part = new PagefindInstance({ basePath: folder, baseUrl: '/', ...manner })
  await part.init(document.documentElement.lang.toLowerCase(), { load_wasm: isFirst })
  await part.enterPlaygroundMode()
  return part
}
