import type { Involvement, Publication } from '#lib/publication/publication.ts'
import type { Article, Correction } from './article.ts'
import { disclosureOf } from './disclosure.ts'

/** What a publication's articles say of themselves, counted. */
export interface AiFigures {
  readonly articles: number
  /** Per involvement that occurs: how many articles, and how many of them with an editorial review of their present text. */
  readonly kinds: readonly { readonly involvement: Involvement; readonly count: number; readonly reviewed: number }[]
  /** AI systems and what was done with AI, with the number of articles that say so, most frequent first. */
  readonly systems: readonly Tally[]
  readonly steps: readonly Tally[]
  /** Articles in which something was put right. */
  readonly corrected: number
  /** Half of the corrected articles had their first correction within so many days, rounded up; `null` where none was corrected. */
  readonly medianDays: number | null
}

interface Tally {
  readonly name: string
  readonly count: number
}

const day = 24 * 60 * 60 * 1000
const involvements: readonly Involvement[] = ['generated', 'assisted', 'none', 'unknown']

/** Counts articles as they are now. */
export function aiFigures(articles: Iterable<Article>, publication: Publication): AiFigures {
  const kinds = new Map(involvements.map(involvement => [involvement, { involvement, count: 0, reviewed: 0 }]))
  const [systems, steps] = [new Map<string, number>(), new Map<string, number>()]
  const delays: number[] = []
  let count = 0
  for (const article of articles) {
    const { ai, corrections, reviews } = article
    const kind = kinds.get(ai.involvement)
    count += 1
    if (kind) {
      kind.count += 1
      if (reviews.length > 0 && disclosureOf(article, publication).status === 'editorial') kind.reviewed += 1
    }
    add(systems, ai.systems)
    add(
      steps,
      ai.steps.map(({ name }) => name),
    )
    if (corrections.length > 0) delays.push(...firstCorrectionAfter(article))
  }
  return {
    articles: count,
    kinds: [...kinds.values()].filter(({ count }) => count > 0),
    systems: tally(systems),
    steps: tally(steps),
    corrected: delays.length,
    medianDays: delays.length === 0 ? null : Math.ceil(median(delays) / day),
  }
}

/** Milliseconds from publication to the first mistake that was put right; an update mends no mistake. */
function firstCorrectionAfter({ corrections, date }: Article): readonly number[] {
  const mended = corrections.filter(isMistake).map(({ at }) => at - date)
  return mended.length === 0 ? [] : [Math.max(0, Math.min(...mended))]
}

function isMistake({ kind }: Correction): boolean {
  return kind !== 'update'
}

/** Counts an article once for each name. */
function add(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
}

function tally(counts: ReadonlyMap<string, number>): readonly Tally[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
