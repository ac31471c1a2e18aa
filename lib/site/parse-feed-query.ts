import { mostRelevance } from '#lib/article/relevance.ts'
import type { QueryProblem } from '#lib/i18n/feed-query-words.ts'
import {
  type FeedFilter,
  filterNames,
  isStated,
  mostItems,
  type StatedInvolvement,
  type TopicMinimum,
} from './feed-filter.ts'

/** Something wrong in a query. */
export interface QueryMistake {
  readonly parameter: string
  readonly found: string
  readonly problem: QueryProblem
}

/** A query as a filter, or everything that is wrong with it. */
export type FeedQuery = { readonly filter: FeedFilter } | { readonly mistakes: readonly QueryMistake[] }

/**
 * Reads the query of a feed: `topics=science-8,space&ai=none,assisted&reviewed=true&from=2026-11-01&limit=50`. A word that is the
 * key of a topic (`topics` holds them all) means this topic, whatever it ends in; otherwise a number behind its last hyphen is the
 * least relevance.
 */
export function parseFeedQuery(query: URLSearchParams, topics: ReadonlySet<string>): FeedQuery {
  const read = {
    topics: wordsIn(query, 'topics').map(word => toTopic(word, topics)),
    ai: wordsIn(query, 'ai').map(toInvolvement),
    reviewed: query.getAll('reviewed').map(toReviewed),
    from: query.getAll('from').map(toFrom),
    limit: query.getAll('limit').map(toLimit),
  }
  const mistakes = [...wrongParameters(query), ...Object.values(read).flat().flatMap(toMistakes)]
  if (mistakes.length > 0) return { mistakes }
  const [from = null] = valuesOf(read.from)
  const [limit = null] = valuesOf(read.limit)
  return {
    filter: { topics: valuesOf(read.topics), ai: valuesOf(read.ai), reviewed: read.reviewed.length > 0, from, limit },
  }
}

type Read<T> = { readonly value: T } | QueryMistake

function wordsIn(query: URLSearchParams, parameter: 'topics' | 'ai'): readonly string[] {
  return [...new Set(query.getAll(parameter).flatMap(value => value.normalize('NFC').split(',')))]
}

function wrongParameters(query: URLSearchParams): readonly QueryMistake[] {
  return [...new Set(query.keys())].flatMap((parameter): QueryMistake[] => {
    const values = query.getAll(parameter)
    if (!filterNames.has(parameter)) return [{ parameter, found: parameter, problem: 'parameter' }]
    return values.length > 1 ? [{ parameter, found: values.join(' '), problem: 'repeated' }] : []
  })
}

function toTopic(word: string, topics: ReadonlySet<string>): Read<TopicMinimum> {
  if (topics.has(word)) return { value: { topic: word, minimum: 0 } }
  const [, topic = '', number] = /^(.+)-(\d+)$/.exec(word) ?? []
  const minimum = Number(number)
  if (!topics.has(topic)) return { parameter: 'topics', found: word, problem: 'topic' }
  if (minimum > mostRelevance) return { parameter: 'topics', found: word, problem: 'minimum' }
  return { value: { topic, minimum } }
}

function toInvolvement(word: string): Read<StatedInvolvement> {
  return isStated(word) ? { value: word } : { parameter: 'ai', found: word, problem: 'ai' }
}

function toReviewed(word: string): Read<true> {
  return word === 'true' ? { value: true } : { parameter: 'reviewed', found: word, problem: 'reviewed' }
}

function toFrom(word: string): Read<string> {
  const isDay = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(word) && new Date(`${word}T00:00Z`).toJSON()?.startsWith(word)
  return isDay ? { value: word } : { parameter: 'from', found: word, problem: 'from' }
}

function toLimit(word: string): Read<number> {
  const isCount = /^[1-9]\d*$/.test(word) && Number(word) <= mostItems
  return isCount ? { value: Number(word) } : { parameter: 'limit', found: word, problem: 'limit' }
}

function valuesOf<T>(read: readonly Read<T>[]): readonly T[] {
  return read.flatMap(one => ('value' in one ? [one.value] : []))
}

function toMistakes(read: Read<unknown>): readonly QueryMistake[] {
  return 'value' in read ? [] : [read]
}
