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
export function aiFigures(articles: readonly Article[], publication: Publication): AiFigures {
  const disclosures = articles.map(article => disclosureOf(article, publication))
  const delays = articles.flatMap(firstCorrectionAfter)
  return {
    articles: articles.length,
    kinds: involvements.flatMap(involvement => {
      const kind = disclosures.filter(disclosure => disclosure.involvement === involvement)
      const reviewed = kind.filter(({ status }) => status === 'editorial').length
      return kind.length === 0 ? [] : [{ involvement, count: kind.length, reviewed }]
    }),
    systems: tally(articles.map(({ ai }) => ai.systems)),
    steps: tally(articles.map(({ ai }) => ai.steps.map(({ name }) => name))),
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

function tally(lists: readonly (readonly string[])[]): readonly Tally[] {
  const counts = new Map<string, number>()
  for (const names of lists) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
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
