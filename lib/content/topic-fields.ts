import { expects, filledText, relevance, text } from './field-types.ts'
import { z } from './zod.ts'

/** A topic as front matter names it, and what it says of it. */
export interface WrittenTopic {
  readonly name: string
  readonly relevance?: number | undefined
  readonly reasoning?: string | undefined
}

const namedTopic = z.object({
  name: filledText,
  relevance: relevance.optional().describe('How much the article is about it, from 0 to 10'),
  reasoning: text.optional().describe('Why it is said to be so relevant'),
})

/** Fields of an article that name its topics. */
export const topicFields = ['topics', 'tags', 'tag', 'categories', 'category'] as const

const listed = z.array(z.union([text.transform(toTopic), namedTopic], expects('texts')))

/** Topics as a list, as one name or record, or as names with commas between them. */
export const topicNames = topics(written => written.split(','))

/** The same, but without commas every word is a topic: so Jekyll reads `tags` and `categories`. */
export const topicWords = topics(written => written.split(written.includes(',') ? ',' : /\s+/))

function topics(split: (written: string) => string[]) {
  return z
    .union(
      [listed, namedTopic.transform(topic => [topic]), text.transform(written => split(written).map(toTopic))],
      expects('texts'),
    )
    .transform(written => written.filter(({ name }) => name !== ''))
}

function toTopic(name: string): WrittenTopic {
  return { name: name.trim() }
}
