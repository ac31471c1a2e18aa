import { type Duplicate, findDuplicates } from './find-duplicates.ts'
import { headline, type Story } from './story.ts'

/** Headlines that nobody has had yet, and those that somebody has. */
export interface SortedHeadlines {
  readonly fresh: readonly string[]
  readonly known: readonly { readonly title: string; readonly earlier: Duplicate }[]
}

/** Sorts headlines by whether a story like it has been here before; of headlines that repeat each other the first one is new. */
export function newHeadlines(
  titles: readonly string[],
  stories: readonly Story[],
  language: string | null,
): SortedHeadlines {
  const fresh: string[] = []
  const known: { title: string; earlier: Duplicate }[] = []
  for (const title of titles) {
    const accepted = fresh.map(one => headline(one, language))
    const [earlier] = findDuplicates(headline(title, language), [...stories, ...accepted])
    if (earlier) known.push({ title, earlier })
    else fresh.push(title)
  }
  return { fresh, known }
}
