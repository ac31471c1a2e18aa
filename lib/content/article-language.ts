import type { ArticleFields } from './article-schema.ts'
import { folderLanguage, toLanguageTag } from './language-tag.ts'
import { startOfFile } from './place.ts'
import type { Placement } from './placement.ts'
import type { Reading } from './reading.ts'

/** The language of an article, stated or the publication's default; `null` with an error if the publication has no such language. */
export function toArticleLanguage({ fields, placement, yaml, publication, messages, notes }: Reading): string | null {
  const { languages } = publication
  const stated = statedLanguage(fields, placement, languages)
  if (stated === null) return languages[0]
  if (languages.includes(stated)) return stated
  const field = fields.language ? 'language' : fields.lang ? 'lang' : null
  const place = field ? yaml.placeOf([field]) : startOfFile
  notes.error('schema/language-unlisted', place, messages.languageUnlisted(stated, languages))
  return null
}

/** The language that an article names, or the first of its folders that is called after one; `null` if neither says anything. */
export function statedLanguage(
  fields: Pick<ArticleFields, 'language' | 'lang'>,
  { folders }: Pick<Placement, 'folders'>,
  languages: readonly string[],
): string | null {
  const folder = languageFolder(folders, languages)
  return fields.language ?? fields.lang ?? (folder === null ? null : toLanguageTag(folder))
}

/** The first folder that is called after a language. */
export function languageFolder(folders: readonly string[], languages: readonly string[]): string | null {
  return folders.find(name => isListed(name, languages) || folderLanguage(name) !== null) ?? null
}

function isListed(name: string, languages: readonly string[]): boolean {
  const tag = toLanguageTag(name)
  return tag !== null && languages.includes(tag)
}
