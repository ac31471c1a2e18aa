import type { Involvement } from '#lib/publication/publication.ts'

/** What the query of a feed asks for. */
export interface FeedFilter {
  /** An article has to be about one of them; none: about anything. */
  readonly topics: readonly TopicMinimum[]
  /** One of them has to be said of an article; none: whatever is said, or nothing. */
  readonly ai: readonly StatedInvolvement[]
  /** Only articles with an editorial review. */
  readonly reviewed: boolean
  /** The first day of publication, `YYYY-MM-DD` in the publication's zone. */
  readonly from: string | null
  /** Items at most, from 1 to `mostItems`; `null`: as many as other feeds have. */
  readonly limit: number | null
}

/** A topic and the least relevance, from 0 to 10; articles that state none are relevant enough. */
export interface TopicMinimum {
  readonly topic: string
  readonly minimum: number
}

/** What can be asked for of AI: silence asserts nothing. */
export type StatedInvolvement = Exclude<Involvement, 'unknown'>

/** Whether a word says how AI took part. */
export function isStated(word: string): word is StatedInvolvement {
  return word === 'none' || word === 'assisted' || word === 'generated'
}

/** Items that a filtered feed has at most. */
export const mostItems = 100

/** Parameters of a query. */
export const filterNames: ReadonlySet<string> = new Set(['topics', 'ai', 'reviewed', 'from', 'limit'])

/** A filter as a query in its one form, without `?`; `''` for the whole feed. `topics` holds the keys of all topics. */
export function toFeedQuery(
  { ai, from, limit, reviewed, topics: asked }: FeedFilter,
  topics: ReadonlySet<string>,
): string {
  return [
    ...(asked.length > 0 ? [`topics=${asked.map(one => toWord(one, topics)).join(',')}`] : []),
    ...(ai.length > 0 ? [`ai=${ai.join(',')}`] : []),
    ...(reviewed ? ['reviewed=true'] : []),
    ...(from === null ? [] : [`from=${from}`]),
    ...(limit === null ? [] : [`limit=${limit}`]),
  ].join('&')
}

/** Where a topic with its minimum is the key of another topic, zeros before the number tell them apart. */
function toWord({ minimum, topic }: TopicMinimum, topics: ReadonlySet<string>): string {
  if (minimum === 0) return encodeURIComponent(topic)
  let number = String(minimum)
  while (topics.has(`${topic}-${number}`)) number = `0${number}`
  return encodeURIComponent(`${topic}-${number}`)
}
