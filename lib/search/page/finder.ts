import { type Counts, type Filters, type Hit, openPagefind, type Pagefind } from './pagefind.ts'
import { facets, isEmpty, type Query } from './query.ts'

/** A part of the index, newest first. */
export interface Part {
  /** Its folder, with the base path of the site. */
  readonly folder: string
  readonly year: number
  readonly articles: number
}

/** What was found so far; the older articles are `null` until they have been searched as well. */
export interface Found {
  readonly recent: readonly Hit[]
  readonly older: { readonly hits: readonly Hit[]; readonly counts: Counts } | null
}

/** Articles that are searched first, so that the first hits need not wait for the whole archive. */
const enough = 300

/** Searches the parts of an index: the newest articles first, then all others. */
export class Finder {
  readonly #recent: readonly Part[]
  readonly #older: readonly Part[]
  #opened: Promise<Pagefind> | null = null
  #whole: Promise<unknown> | null = null

  constructor(parts: readonly Part[]) {
    const sums = parts.map((_, index) => parts.slice(0, index).reduce((sum, { articles }) => sum + articles, 0))
    this.#recent = parts.filter((_, index) => (sums[index] ?? 0) < enough)
    this.#older = parts.slice(this.#recent.length)
  }

  /** Whether something has been loaded. */
  get isOpen(): boolean {
    return this.#opened !== null
  }

  /** Loads what every search needs; what failed is tried again the next time. */
  open(): Promise<Pagefind> {
    this.#opened ??= this.#open().catch(error => {
      this.#opened = null
      throw error
    })
    return this.#opened
  }

  /** Yields what is found among the newest articles, then all that is found. */
  async *find(query: Query): AsyncGenerator<Found> {
    const pagefind = await this.open()
    const term = query.term === '' ? null : query.term
    const chosen = Object.fromEntries(query.chosen)
    const search = (filters: Filters) => pagefind.search(term, { filters: { ...filters, ...chosen } })
    const recent = isEmpty(query) ? [] : (await search({ part: 'recent' })).results
    yield { recent, older: null }
    this.#whole ??= this.#merge(pagefind, this.#older, 'older')
    await this.#whole
    const counted = Object.fromEntries(facets.map(facet => [facet, []]))
    const { results, totalFilters } = await search({ ...counted, part: 'older' })
    yield { recent, older: { hits: isEmpty(query) ? [] : results, counts: totalFilters } }
  }

  async #open(): Promise<Pagefind> {
    const [first, ...others] = this.#recent
    if (!first) throw new Error('There is no index.')
    const pagefind = await openPagefind(first.folder, merging(first, 'recent'))
    await this.#merge(pagefind, others, 'recent')
    return pagefind
  }

  async #merge(pagefind: Pagefind, parts: readonly Part[], name: string): Promise<void> {
    await Promise.all(parts.map(part => pagefind.mergeIndex(part.folder, merging(part, name))))
  }
}

function merging({ year }: Part, name: string) {
  return { mergeFilter: { year: String(year), part: name } }
}
