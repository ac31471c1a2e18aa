import type { Counts, Hit, Part, Response } from './pagefind.ts'
import { facets, isEmpty, type Query } from './query.ts'

/** Hits among the articles of a part, the best first. */
export async function hitsIn(part: Part, query: Query): Promise<readonly Hit[]> {
  if (isEmpty(query)) return []
  const response = await part.search(termOf(query), { filters: {} })
  if (!isWhatWasLookedFor(response)) return []
  const { chosen } = query
  return chosen.size === 0
    ? response.results
    : (await part.search(termOf(query), { filters: Object.fromEntries(chosen) })).results
}

/** How many hits, were nothing chosen, have which values. */
export async function countsIn(part: Part, query: Query): Promise<Counts> {
  const counted = Object.fromEntries(facets.map(facet => [facet, []]))
  const response = await part.search(termOf(query), { filters: counted })
  return isWhatWasLookedFor(response) ? response.filters : {}
}

/**
 * Whether each word that was looked for, or its beginning, is in the hits. Where no word of a part begins like it, Pagefind
 * takes the longest one that it begins with (`um` for `Umlaufbahn`), or else leaves it out.
 */
function isWhatWasLookedFor({ query_term_idfs: terms = [], results: [hit] }: Response): boolean {
  if (!hit) return true
  const { scores = [], verbose_meta_scores: titles = [] } = hit
  const words = [...scores.map(({ search_term }) => search_term), ...titles.flatMap(title => title.matched_terms)]
  return terms.every(({ term }) => words.some(word => word.startsWith(term)))
}

/** Signs at which Pagefind cuts a text, but not what is looked for. */
const lostSigns = /[$+<=>^`|~]/g

/** What Pagefind looks for; `null` takes every article. */
function termOf({ term }: Query): string | null {
  return term === '' ? null : term.replace(lostSigns, '')
}
