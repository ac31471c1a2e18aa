import { address, expects, flag, oneOrMore, text } from './field-types.ts'
import { z } from './zod.ts'

// Jekyll's themes call the file of a picture by one of these names.
const described = z
  .object({
    src: address.optional().describe('Path in the publication, or an address'),
    path: address.optional(),
    url: address.optional(),
    feature: address.optional(),
    alt: text.optional().describe('What the picture shows, for those who cannot see it'),
    credit: text.optional(),
    ai: flag.optional().describe('Whether AI made the picture'),
  })
  .transform(({ src, path, url, feature, alt, credit, ai }, context) => {
    const found = src ?? path ?? url ?? feature
    if (found !== undefined) return { src: found, alt, credit, ai }
    context.addIssue({ code: 'custom', message: expects('image') })
    return z.NEVER
  })

/** The lead picture: a path, or an object. */
export const imageField = z.union(
  [address.transform(src => ({ src, alt: undefined, credit: undefined, ai: undefined })), described],
  expects('image'),
)

/** The article read aloud: a path, or an object that says whether a synthetic voice reads. */
export const audioField = z.union(
  [
    address.transform(src => ({ src, ai: undefined })),
    z.object({
      src: address.describe('Path in the publication, or an address'),
      ai: flag.optional().describe('Whether the voice is synthetic'),
    }),
  ],
  expects('audio'),
)

/** Files that belong to the article; `tts` is the text read aloud. */
export const assetsField = z.object({ tts: address.optional() }, expects('map'))

const author = z.union([
  text.transform(name => ({ name, url: undefined })),
  z
    .object({ name: text.min(1), url: text.optional(), link: text.optional(), uri: text.optional() })
    .transform(({ name, url, link, uri }) => ({ name, url: url ?? link ?? uri })),
])

/** Authors as keys of people.yaml, as names, or as Jekyll's objects with a name. */
export const authorsField = oneOrMore(author, 'people').transform(authors => authors.filter(({ name }) => name !== ''))
