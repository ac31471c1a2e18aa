/** By what readers narrow a search down. */
export const facets = ['topic', 'year', 'ai', 'review'] as const

type Facet = (typeof facets)[number]

/** What a reader looks for; a facet that is absent takes every article. */
export interface Query {
  readonly term: string
  readonly chosen: ReadonlyMap<Facet, string>
}

/** Signs of a term that are read; Pagefind needs the square of the time for longer ones. */
const longest = 200

/** Reads a query from the address of the page, or from its form. */
export function toQuery(read: (name: string) => string | null): Query {
  const chosen = facets.flatMap(facet => {
    const value = read(facet)
    return value ? [[facet, value] as const] : []
  })
  const term = (read('q') ?? '').slice(0, longest).replace(/\s+/g, ' ').trim()
  return { term, chosen: new Map(chosen) }
}

/** The query as the end of an address: `?q=azure&year=2025`, or `''`. */
export function toSearch({ term, chosen }: Query): string {
  const parameters = new URLSearchParams([...(term === '' ? [] : [['q', term]]), ...chosen])
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Whether a query asks for nothing. */
export function isEmpty({ term, chosen }: Query): boolean {
  return term === '' && chosen.size === 0
}
