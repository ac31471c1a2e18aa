import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import type { SourceFile } from './article-context.ts'
import type { Messages } from './messages.ts'
import type { PublicationSettings } from './publication-settings.ts'
import { settleLanguages, statedBy } from './settle-languages.ts'
import { settleLibrary } from './settle-library.ts'
import { toArticle } from './to-article.ts'
import { readWrittenArticle } from './written-article.ts'

/** The contents of a publication's files, in the order of their paths. */
export interface Contents {
  readonly settings: PublicationSettings
  readonly articles: readonly SourceFile[]
  readonly pages: readonly SourceFile[]
  /** Path within the site to file. */
  readonly media: ReadonlyMap<string, string>
  /** Dates of drafts that may name none. */
  readonly undatedDrafts: ReadonlyMap<string, Instant>
  readonly messages: Messages
}

/** A library from contents; what files say about each other (languages, topics, translations, addresses) is settled. */
export function assembleLibrary(contents: Contents): Omit<Library, 'media'> {
  const { settings, messages, undatedDrafts } = contents
  const written = contents.articles.map(file => readWrittenArticle(file, messages, settings.posts))
  const { languages, issues } = settleLanguages(settings, written.map(statedBy), messages)
  const publication = { ...settings.publication, languages }
  const articles = written.map(one => {
    const undatedDraft = undatedDrafts.get(one.file)
    const read = toArticle(one, { publication, messages, ...(undatedDraft === undefined ? {} : { undatedDraft }) })
    return { file: one.file, ...read }
  })
  const library = settleLibrary({ ...contents, publication, articles })
  return { ...library, issues: [...issues, ...library.issues] }
}
