import { isPreview } from '#lib/article/title-numbers.ts'
import { afterKicker, type TitleWord } from '#lib/article/title-words.ts'
import { joinCompounds } from './title-compounds.ts'

/** How much a word tells: rare ones more. */
export type WeightOf = (stem: string) => number

/** How alike two headlines are. */
export interface HeadlineLikeness {
  /** 0 to 1. */
  readonly score: number
  /** Words of the shorter headline that the other one has too, and how many it has. */
  readonly shared: number
  readonly of: number
}

/** Compares two headlines by the weight of what they share; `enough` is the weight from which it counts in full. */
export function headlineLikeness(
  one: readonly TitleWord[],
  other: readonly TitleWord[],
  weightOf: WeightOf,
  enough: number,
): HeadlineLikeness {
  const [a, b] = [joinCompounds(one, other), joinCompounds(other, one)]
  const [ours, theirs] = [distinct(a), distinct(b)]
  const pairs = paired(ours, theirs)
  const common = pairs.reduce((sum, { from, to, credit }) => sum + credit * Math.min(weightOf(from), weightOf(to)), 0)
  const total = weightIn(ours, weightOf) + weightIn(theirs, weightOf)
  const overlap = total === 0 ? 0 : (2 * common) / total
  const doubt = doubtIn(a, b, pairs)
  return {
    score: Math.min(1, overlap) * Math.min(1, common / enough) * doubt,
    shared: pairs.length,
    of: Math.min(ours.length, theirs.length),
  }
}

interface Pair {
  readonly from: string
  readonly to: string
  /** 1: the same; less: one is part of the other. */
  readonly credit: number
}

function distinct(words: readonly TitleWord[]): readonly string[] {
  return [...new Set(words.map(({ stem }) => stem))]
}

function weightIn(stems: readonly string[], weightOf: WeightOf): number {
  return stems.reduce((sum, stem) => sum + weightOf(stem), 0)
}

function paired(ours: readonly string[], theirs: readonly string[]): readonly Pair[] {
  const free = new Set(theirs)
  const same = ours.filter(stem => free.delete(stem)).map((stem): Pair => ({ from: stem, to: stem, credit: 1 }))
  const known = new Set(same.map(({ from }) => from))
  const related = ours.flatMap((stem): Pair[] => {
    if (known.has(stem)) return []
    const partner = [...free].find(other => isRelated(stem, other))
    if (partner === undefined) return []
    free.delete(partner)
    return [{ from: stem, to: partner, credit: 0.6 }]
  })
  return [...same, ...related]
}

/** "Suchmaschine" and "Supersuchmaschine", "Europa" and "europäisch". */
function isRelated(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 5) return false
  if (long.startsWith(short) || long.endsWith(short)) return true
  let common = 0
  while (common < short.length && short[common] === long[common]) common += 1
  return common >= 5 && common >= 0.6 * long.length
}

/** What speaks against one story in two alike headlines, as a factor. */
function doubtIn(a: readonly TitleWord[], b: readonly TitleWord[], pairs: readonly Pair[]): number {
  const [known, knownThere] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ to }) => to))]
  const [ours, theirs] = [a.filter(({ stem }) => !known.has(stem)), b.filter(({ stem }) => !knownThere.has(stem))]
  const [subject, subjectThere] = kickerOf(a) === kickerOf(b) ? [afterKicker(a), afterKicker(b)] : [a, b]
  const otherSubject = leadsElsewhere(subject, known) && leadsElsewhere(subjectThere, knownThere)
  const otherName = isName(ours) && isName(theirs) && areInOrder(a, b, pairs)
  return doubtInNumbers(numbersIn(ours), numbersIn(theirs)) * (otherSubject || otherName ? 0.6 : 1)
}

function kickerOf(words: readonly TitleWord[]): string {
  return words.flatMap(({ stem, isKicker }) => (isKicker ? [stem] : [])).join(' ')
}

/** Other versions and other years are other stories; a number that one headline leaves out may be a detail. */
function doubtInNumbers(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.length + theirs.length === 0) return 1
  const isOther = (ours.length > 0 && theirs.length > 0) || [...ours, ...theirs].some(isPreview)
  return isOther ? 0.4 : 0.75
}

function numbersIn(words: readonly TitleWord[]): readonly string[] {
  return words.flatMap(({ stem, isNumber }) => (isNumber ? [stem] : []))
}

function leadsElsewhere(words: readonly TitleWord[], known: ReadonlySet<string>): boolean {
  const leading = words.filter(({ isLeading }) => isLeading)
  return leading.length > 0 && leading.every(({ stem }) => !known.has(stem))
}

function isName(words: readonly TitleWord[]): boolean {
  return words.length > 0 && words.length <= 2 && words.every(({ isCapital }) => isCapital)
}

/** Whether two headlines are one sentence about different names; who words a story anew changes the order. */
function areInOrder(a: readonly TitleWord[], b: readonly TitleWord[], pairs: readonly Pair[]): boolean {
  const partners = new Map(pairs.map(({ from, to }) => [from, to]))
  const taken = new Set(partners.values())
  const expected = distinct(a).flatMap(stem => partners.get(stem) ?? [])
  return distinct(b)
    .filter(stem => taken.has(stem))
    .every((stem, index) => stem === expected[index])
}
