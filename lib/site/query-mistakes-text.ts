import type { Edition } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import type { QueryMistake } from './parse-feed-query.ts'

/** What is wrong in the query of a feed of this edition, a line each: the parameter, what was found, what was expected. */
export function queryMistakesText(mistakes: readonly QueryMistake[], { locale, topics }: Edition): string {
  const { expected, mistake, moreMistakes } = wordsFor(locale).feedQuery
  const examples = [...topics.keys()].slice(0, fewTopics).join(', ')
  const told = mistakes.length > mostTold + 1 ? mistakes.slice(0, mostTold) : mistakes
  const more = mistakes.length - told.length
  const lines = told.map(({ found, parameter, problem }) =>
    mistake(shortened(parameter), shortened(found), expected[problem](examples)),
  )
  return `${[...lines, ...(more === 0 ? [] : [moreMistakes(more)])].join('\n')}\n`
}

/** Mistakes that are told: an answer must not be many times as long as what was asked. */
const mostTold = 10

/** Topics that are named as examples. */
const fewTopics = 8

/** The longest value, in characters, that is told to whoever sent it. */
const longestFound = 60

function shortened(text: string): string {
  const line = text.replace(/\p{C}/gu, '�')
  return line.length > longestFound ? `${line.slice(0, longestFound)}…` : line
}
