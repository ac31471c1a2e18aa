import { expects, flag, oneOrMore, parsed, text } from './field-types.ts'
import { rulesField } from './rules-field.ts'
import { basePath, language, timeZone } from './site-schema.ts'
import { z } from './zod.ts'

const author = z.union(
  [
    text.transform(name => ({ name })),
    z.object({ name: text.optional() }).transform(({ name }) => ({ name: name ?? '' })),
  ],
  expects('people'),
)

/** What KIosk reads of Jekyll's `_config.yml`; everything else there is Jekyll's own. */
export const jekyllConfigSchema = z.object({
  title: text.optional(),
  name: text.optional(),
  description: text.optional(),
  url: parsed('web-address', written => (written === '' ? '' : toOrigin(written))).optional(),
  baseurl: basePath.optional(),
  lang: language.optional(),
  language: language.optional(),
  locale: language.optional(),
  permalink: text.optional(),
  excerpt_separator: z.string(expects('text')).optional(),
  timezone: timeZone.optional(),
  future: flag.optional(),
  author: author.optional(),
  exclude: oneOrMore(text, 'texts').optional(),
  source: text.optional(),
  kiosk: z.object({ rules: rulesField.optional() }, expects('map')).optional(),
  collections_dir: text.optional(),
  // A list of names sets nothing of its own.
  collections: z
    .union([
      z.object({ posts: z.object({ permalink: text.optional() }).optional() }),
      z.unknown().transform(() => ({ posts: undefined })),
    ])
    .optional(),
})

function toOrigin(written: string): string | null {
  const address = written.startsWith('//') ? `https:${written}` : written
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).origin : null
}
