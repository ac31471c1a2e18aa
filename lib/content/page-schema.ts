import { aiField } from './ai-field.ts'
import { flag, parsed, text } from './field-types.ts'
import { toLanguageTag } from './language-tag.ts'
import { z } from './zod.ts'

const language = parsed('language', toLanguageTag)

/** The front matter of a standing page. */
export const pageSchema = z.object({
  title: text.optional().describe('The headline'),
  slug: text.optional().describe('End of the address; default: the file name'),
  language: language.optional().describe('Default: the folder, else the first language of the publication'),
  lang: language.optional().describe('Short for `language`'),
  ai: aiField.optional().describe('How AI took part: generated, assisted, none, or a record'),
  aigenerated: flag.optional().describe('Short for `ai: generated`'),
  description: text.optional().describe('A sentence for search engines'),
})
