import { type Counts, type Hit, loadScript, openPart, type Part } from './pagefind.ts'
import { facets, type Query } from './query.ts'
import { countsIn, hitsIn } from './search-part.ts'

/** Where a part of the index lies. */
export interface Place {
  /** Its folder, with the base path of the site. */
  readonly folder: string
  readonly articles: number
}

/** What was found so far. */
export interface Found {
  readonly recent: readonly Hit[]
  /** `null` until they have been searched as well. */
  readonly older: readonly Hit[] | null
  /** `null` at first. */
  readonly counts: Counts | null
}

/** Articles that are searched first, so that the first hits need not wait for the whole archive. */
const enough = 300

/** Searches the parts of an index: the newest articles first, then all others. */
export class Finder {
  readonly #recent: readonly Place[]
  readonly #older: readonly Place[]
  readonly #opened = new Map<Place, Promise<Part>>()

  constructor(places: readonly Place[]) {
    const sums = places.map((_, index) => places.slice(0, index).reduce((sum, { articles }) => sum + articles, 0))
    this.#recent = places.filter((_, index) => (sums[index] ?? 0) < enough)
    this.#older = places.slice(this.#recent.length)
  }

  /** Loads what every search needs. */
  async open(): Promise<void> {
    await Promise.all(this.#recent.map(place => this.#ask(place, async () => {})))
  }

  /** Yields what is found among the newest articles, then all that is found, then counts as well. */
  async *find(query: Query): AsyncGenerator<Found> {
    const recent = await this.#hits(this.#recent, query)
    yield { recent, older: null, counts: null }
    const older = await this.#hits(this.#older, query)
    yield { recent, older, counts: null }
    const places = [...this.#recent, ...this.#older]
    const counts = await Promise.all(places.map(place => this.#ask(place, part => countsIn(part, query))))
    yield { recent, older, counts: sumOf(counts) }
  }

  async #hits(places: readonly Place[], query: Query): Promise<readonly Hit[]> {
    const hits = await Promise.all(places.map(place => this.#ask(place, part => hitsIn(part, query))))
    const loaded = places.flatMap((place, index) => (hits[index] ?? []).map(hit => this.#withData(hit, place)))
    return loaded.sort((a, b) => b.score - a.score)
  }

  #withData(hit: Hit, place: Place): Hit {
    return { score: hit.score, data: () => this.#orForget(place, hit.data()) }
  }

  /** What a part answers, one part at a time, as the page stands still meanwhile. */
  async #ask<Answer>(place: Place, question: (part: Part) => Promise<Answer>): Promise<Answer> {
    const part = this.#part(place)
    await this.#orForget(place, part)
    await new Promise(resolve => setTimeout(resolve))
    return this.#orForget(place, part.then(question))
  }

  /** A part that fails is opened anew the next time, as its files may have been replaced. */
  #orForget<Answer>(place: Place, answer: Promise<Answer>): Promise<Answer> {
    return answer.catch(error => {
      this.#opened.delete(place)
      throw error
    })
  }

  /** A part, which is opened once. */
  #part(place: Place): Promise<Part> {
    const opened = this.#opened.get(place) ?? this.#load(place)
    this.#opened.set(place, opened)
    return opened
  }

  async #load(place: Place): Promise<Part> {
    const first = this.#recent[0] ?? place
    // The newest part brings what searches the others.
    if (place !== first) await this.#part(first)
    return openPart(await loadScript(first.folder), place.folder, place === first)
  }
}

function sumOf(all: readonly Counts[]): Counts {
  return Object.fromEntries(
    facets.map(facet => [facet, sums(all.flatMap(counts => Object.entries(counts[facet] ?? {})))]),
  )
}

function sums(counts: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count)
  return Object.fromEntries(sums)
}
