import { aiField } from './ai-field.ts'
import { expects, filledText, flag, oneOrMore, parsed, text, writtenDate } from './field-types.ts'
import { toLanguageTag } from './language-tag.ts'
import { assetsField, audioField, authorsField, imageField } from './media-fields.ts'
import { correctionsField, reviewsField, sourcesField, withdrawnField } from './record-fields.ts'
import { relatedField } from './related-fields.ts'
import { topicNames, topicWords } from './topic-fields.ts'
import { z } from './zod.ts'

const language = parsed('language', toLanguageTag).meta({ examples: ['de', 'en', 'pt-BR'] })

/** The front matter of an article; `title` is the only field an article cannot do without. */
export const articleSchema = z.object({
  title: text.optional().describe('The headline'),
  language: language.optional().describe('Language of the text'),
  lang: language.optional().describe('Short for `language`'),
  date: writtenDate.optional().describe('When it is published; default: the date in the file name'),
  updated: writtenDate.optional().describe('The last change readers should know of'),
  slug: text.optional().describe('End of the address; default: the file name after its date'),
  permalink: text.optional().describe('A former address; becomes a redirect'),
  redirect_from: oneOrMore(text, 'texts').optional().describe('Former addresses; become redirects'),
  aliases: oneOrMore(text, 'texts').optional().describe('The same as `redirect_from`'),
  published: flag.optional().describe('`false`: not live'),
  draft: flag.optional().describe('`true`: not live'),
  withdrawn: withdrawnField.optional().describe('Taken back: the address stays, with a notice'),
  expires: writtenDate.optional().describe('Leaves fronts and feeds then; the address stays'),
  standfirst: text.optional().describe('The written introduction'),
  description: text.optional().describe('The same as `standfirst`'),
  topics: topicNames.optional().describe('Topics of the article'),
  tags: topicWords.optional().describe('Topics of the article'),
  tag: topicNames.optional().describe('Topics of the article'),
  categories: topicWords.optional().describe('Topics of the article'),
  category: topicNames.optional().describe('Topics of the article'),
  authors: authorsField.optional().describe('Keys of people.yaml, or names'),
  author: authorsField.optional().describe('The same as `authors`'),
  translationKey: text.optional().describe('The same in all translations of an article'),
  ref: text.optional().describe('The same as `translationKey`'),
  image: imageField.optional().describe('The lead picture'),
  audio: audioField.optional().describe('A sound file with the text read aloud'),
  assets: assetsField.optional().describe('`tts`: the same as `audio`'),
  ai: aiField.optional().describe('How AI took part: generated, assisted, none, or a record'),
  aigenerated: flag.optional().describe('Short for `ai: generated`'),
  ai_generated: flag.optional().describe('Short for `ai: generated`'),
  reviews: reviewsField.optional().describe('Who ticked which gate; written by `kiosk review`'),
  sources: sourcesField.optional().describe('What the article rests on; default: read from the text'),
  corrections: correctionsField.optional().describe('What was put right after publication'),
  related: relatedField.optional().describe('Related articles: file names, slugs or addresses; false: none'),
  story: filledText.optional().describe('The same in all articles that tell one story'),
  excerpt_separator: z.string(expects('text')).min(1).optional().describe('The mark between teaser and rest'),
})

/** Front matter of an article, read. */
export type ArticleFields = z.output<typeof articleSchema>
