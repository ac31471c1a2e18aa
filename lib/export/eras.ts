import type { ListAddress } from '#lib/article/address.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { listAddresses } from '#lib/site/addresses.ts'
import { eraSize } from './era-size.ts'

/** A page of an edition, and the article if it is one's. */
export type AgedPage = Aged<{ readonly entry: Entry }> | Aged<{ readonly entry: null; readonly address: ListAddress }>

/** `oldest`: when the oldest article on the page was published. */
type Aged<T> = T & { readonly oldest: number }

/** Pages of an edition whose oldest articles are neighbours by age; `number` counts from the oldest. */
export interface Era {
  readonly number: number
  /**
   * From new to old, each list behind the last of the articles it shows: teasers that were rendered for one page are at hand for
   * the next, and need not be kept for longer.
   */
  readonly pages: readonly AgedPage[]
}

/** The pages of an edition in eras, from new to old. */
export function erasOf(edition: Edition): readonly Era[] {
  const eras = toEras([...edition.byPath.values()])
  for (const address of listAddresses(edition)) {
    const oldest = entriesOn(address, edition).at(-1)?.article.date ?? Number.POSITIVE_INFINITY
    eraAt(oldest, eras).pages.push({ address, entry: null, oldest })
  }
  for (const { pages } of eras) pages.sort((a, b) => b.oldest - a.oldest)
  return eras
}

type GrowingEra = Era & { readonly pages: AgedPage[]; readonly begins: number }

/** At least one, which is empty in an edition without articles. */
function toEras(newestFirst: readonly Entry[]): readonly GrowingEra[] {
  const count = Math.max(1, Math.ceil(newestFirst.length / eraSize))
  return Array.from({ length: count }, (_, index) => {
    const number = count - index
    const end = newestFirst.length - (number - 1) * eraSize
    const entries = newestFirst.slice(Math.max(0, end - eraSize), end)
    const pages = entries.map((entry): AgedPage => ({ entry, oldest: entry.article.date }))
    return { number, pages, begins: entries.at(-1)?.article.date ?? Number.NEGATIVE_INFINITY }
  })
}

/** The newest era that began by then. */
function eraAt(date: number, eras: readonly GrowingEra[]): GrowingEra {
  let [low, high] = [0, eras.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((eras[middle]?.begins ?? 0) <= date) high = middle
    else low = middle + 1
  }
  const era = eras[low]
  if (!era) throw new Error('An edition has at least one era.')
  return era
}

/** The articles that a page is made of, newest first, where it is made of a run of them. */
function entriesOn(address: ListAddress, { listing, people, topics, years }: Edition): readonly Entry[] {
  switch (address.kind) {
    case 'front':
      return listing.front
    case 'older':
      return listing.older[address.number - 1] ?? []
    case 'topic':
      return topics.get(address.topic)?.listing.front ?? []
    case 'topic-older':
      return topics.get(address.topic)?.listing.older[address.number - 1] ?? []
    case 'person':
      return people.get(address.person)?.listing.front ?? []
    case 'person-older':
      return people.get(address.person)?.listing.older[address.number - 1] ?? []
    case 'month':
      return years.get(address.year)?.get(address.month) ?? []
    case 'year':
      return [...(years.get(address.year)?.values() ?? [])].at(-1) ?? []
    default:
      return []
  }
}
