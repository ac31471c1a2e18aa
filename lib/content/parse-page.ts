import type { Issue } from '#lib/article/issue.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { reservedSlugs } from '#lib/article/paths.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { SourceFile } from './article-context.ts'
import { readHead } from './article-head.ts'
import { statedLanguage } from './article-language.ts'
import { readSettings } from './config-source.ts'
import { didYouMean } from './did-you-mean.ts'
import { foreignFields } from './foreign-fields.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import { type Notes, toNotes } from './notes.ts'
import { pageSchema } from './page-schema.ts'
import { startOfFile } from './place.ts'
import { fitsFileSystem, slugLimit, toSlug } from './slug.ts'

/** A file of `pages/{language}/` or `pages/` as a standing page, with everything that is to be said about it. */
export function parsePage(
  { path, content }: SourceFile,
  publication: Publication,
  messages: Messages,
): { readonly page: StandingPage | null; readonly issues: readonly Issue[] } {
  const notes = toNotes(path)
  const head = readHead(content, 'kiosk', messages, notes)
  if (!head) return { page: null, issues: notes.issues }
  const fields = readSettings(pageSchema, head.yaml, messages, notes.error) ?? {}
  noteKeys(head.yaml, messages, notes)
  const folders = path.split('/').slice(1, -1)
  const language = statedLanguage(fields, { folders }, publication.languages) ?? publication.languages[0]
  if (!publication.languages.includes(language))
    notes.error('schema/language-unlisted', startOfFile, messages.languageUnlisted(language, publication.languages))
  if (!fields.title) notes.error('schema/title-missing', startOfFile, messages.titleMissing())
  const key = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const slug = toSlug(fields.slug || key)
  if (slug === null) notes.error('schema/slug-empty', startOfFile, messages.slugEmpty())
  if (slug !== null && !fitsFileSystem(slug, slugLimit))
    notes.error('schema/slug-long', startOfFile, messages.slugLong(slugLimit))
  if (slug !== null && isReserved(slug)) notes.error('schema/page-reserved', startOfFile, messages.pageReserved(slug))
  const isValid = notes.issues.every(({ level }) => level !== 'error')
  if (!isValid || !fields.title || slug === null) return { page: null, issues: notes.issues }
  const format = path.endsWith('.mdx') ? 'mdx' : 'md'
  return {
    page: { file: path, key, language, title: fields.title, slug, format, body: head.body },
    issues: notes.issues,
  }
}

function isReserved(slug: string): boolean {
  return reservedSlugs.has(slug) || /^\d{4}$/.test(slug)
}

function noteKeys(yaml: MappedYaml, messages: Messages, notes: Notes): void {
  const known = Object.keys(pageSchema.shape)
  for (const key of new Set(yaml.keys))
    if (!known.includes(key) && !foreignFields.has(key))
      notes.warning('schema/field-unknown', yaml.placeOfKey(key), messages.fieldUnknown(key, didYouMean(key, known)))
  for (const { key, first, again } of yaml.repeated)
    notes.error('schema/key-twice', again, messages.keyTwice(key, first, again))
}
