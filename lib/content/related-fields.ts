import type { Article } from '#lib/article/article.ts'
import { expects, filledText, flag, oneOrMore } from './field-types.ts'
import type { Reading } from './reading.ts'
import { z } from './zod.ts'

/** Names of articles, or whether there are any. */
export const relatedField = z.union([flag, oneOrMore(filledText, 'related')], expects('related'))

/** The related articles that front matter names; an empty list is as good as `false`. */
export function toRelated({ fields: { related }, yaml }: Reading): Article['related'] {
  if (related === undefined || related === true) return null
  if (related === false || related.length === 0) return 'none'
  return [...new Set(related)].map(name => ({ name, place: yaml.placeOfText('related', name) }))
}
