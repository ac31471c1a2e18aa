import { type Field, fieldsOf, type Marked, type MarkIndex } from './mark-index.ts'

/** An older article that has something in common with another one. */
export interface Likeness {
  readonly other: Marked
  readonly score: number
}

/** How much a mark in common says by where it stands in both. */
const weights: Readonly<Record<Field, Readonly<Record<Field, number>>>> = {
  headline: { headline: 1, lead: 0.6, page: 0, topic: 0 },
  lead: { headline: 0.6, lead: 0.35, page: 0, topic: 0 },
  page: { headline: 0, lead: 0, page: 1.6, topic: 0 },
  topic: { headline: 0, lead: 0, page: 0, topic: 1 },
}

/** From this score on two articles have enough in common: a page, some rare words, or a topic and a little more. */
const least = 1.1

/** Headlines, pages or topics must say that much by themselves: introductions share words of all kinds. */
const leastTelling = 0.36

/** What becomes of it by age counts on. */
const leastOfOld = 0.5

/** The articles of an index that have enough in common with one, those with most first. */
export function likest(one: Marked, index: MarkIndex): readonly Likeness[] {
  const scores = new Map<Marked, number>()
  const telling = new Set<Marked>()
  for (const [mark, field] of fieldsOf(one)) {
    const weight = field === 'topic' ? index.topicWeight(mark) : index.weight(mark) ** 2
    if (weight < 0.1) continue
    for (const { field: there, one: other } of index.holders(mark)) {
      const share = weight * weights[field][there] * (field === 'topic' ? shareOfTopic(one, other) : 1)
      if (share === 0) continue
      scores.set(other, (scores.get(other) ?? 0) + share)
      if (field === there && share >= leastTelling) telling.add(other)
    }
  }
  const found: Likeness[] = []
  for (const [other, score] of scores) {
    if (score < least || !telling.has(other)) continue
    const fresh = score * freshness(one.article.date - other.article.date)
    if (fresh >= leastOfOld) found.push({ other, score: fresh })
  }
  return found.sort(bestFirst)
}

/** One of two topics says all, one of many little. */
function shareOfTopic(one: Marked, other: Marked): number {
  return Math.min(1, 2 / Math.sqrt(one.article.topics.length * other.article.topics.length))
}

function bestFirst(a: Likeness, b: Likeness): number {
  const [one, other] = [a.other.article, b.other.article]
  return b.score - a.score || other.date - one.date || (one.file < other.file ? -1 : 1)
}

const year = 365 * 86_400_000

/** What is older tells readers less. */
function freshness(age: number): number {
  return 1 / (1 + Math.max(0, age) / (4 * year))
}
