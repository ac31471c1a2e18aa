import { expects, filledText, text } from './field-types.ts'
import { z } from './zod.ts'

const namedTopic = z.object({ name: filledText, relevance: text.optional(), reasoning: text.optional() })
const listed = z.array(z.union([text, namedTopic.transform(({ name }) => name)], expects('texts')))

/** Topics as a list, as one name, or as names with commas between them. */
export const topicNames = topics(written => written.split(','))

/** The same, but without commas every word is a topic: so Jekyll reads `tags` and `categories`. */
export const topicWords = topics(written => written.split(written.includes(',') ? ',' : /\s+/))

function topics(split: (written: string) => string[]) {
  return z
    .union([listed, text.transform(split)], expects('texts'))
    .transform(names => names.map(name => name.trim()).filter(name => name !== ''))
}
