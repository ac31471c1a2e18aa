import type { Article, Instant } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { LeftOut, Library, StandingPage } from '#lib/article/library.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import type { SourceFile } from './article-context.ts'
import type { Messages } from './messages.ts'
import { parsePage } from './parse-page.ts'
import type { PublicationSettings } from './publication-settings.ts'
import { settleAddresses } from './settle-addresses.ts'
import { settleFormerPaths } from './settle-former-paths.ts'
import { settleLanguages } from './settle-languages.ts'
import { settleTopics } from './settle-topics.ts'
import { toArticle } from './to-article.ts'
import { withSharedKeys } from './translation-key.ts'
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

/** A library from contents; what files say about each other (languages, topics, translations, addresses) is settled here. */
export function assembleLibrary({
  settings,
  articles,
  pages,
  media,
  undatedDrafts,
  messages,
}: Contents): Omit<Library, 'media'> {
  const written = articles.map(file => readWrittenArticle(file, messages, settings.posts))
  const settled = settleLanguages(settings, written, messages)
  const publication = { ...settings.publication, languages: settled.languages }
  const read = written.map(one => {
    const undatedDraft = undatedDrafts.get(one.file)
    return toArticle(one, { publication, messages, ...(undatedDraft === undefined ? {} : { undatedDraft }) })
  })
  const readPages = pages.map(file => parsePage(file, publication, messages))
  const ownArticles = settleAddresses(
    read.flatMap(({ article }) => (article ? [addressed(article)] : [])),
    messages,
  )
  const ownPages = settleAddresses(
    readPages.flatMap(({ page }) => (page ? [addressedPage(page)] : [])),
    messages,
  )
  const former = settleFormerPaths(
    { articles: ownArticles.kept, pages: ownPages.kept, media, languages: publication.languages },
    messages,
  )
  const leftOut: readonly LeftOut[] = [
    ...written.flatMap(({ file, notes }, index) => (read[index]?.article ? [] : [toLeftOut(file, notes.issues)])),
    ...pages.flatMap(({ path }, index) =>
      readPages[index]?.page ? [] : [toLeftOut(path, readPages[index]?.issues ?? [])],
    ),
    ...[...ownArticles.dropped, ...ownPages.dropped].map(file => ({ file, reason: 'invalid' as const })),
  ]
  return {
    publication: {
      ...publication,
      topics: settleTopics(
        publication,
        read.flatMap(({ topics }) => topics),
      ),
    },
    articles: withSharedKeys(former.articles),
    pages: ownPages.kept,
    issues: [...[settled, ...read, ...readPages, ownArticles, ownPages, former].flatMap(({ issues }) => issues)],
    leftOut,
  }
}

function addressed(article: Article) {
  return { item: article, file: article.file, path: toPath(articleAddress(article)), isDraft: article.draft }
}

function addressedPage(page: StandingPage) {
  const path = toPath({ kind: 'standing', locale: page.language, slug: page.slug })
  return { item: page, file: page.file, path, isDraft: false }
}

function toLeftOut(file: string, issues: readonly Issue[]): LeftOut {
  return { file, reason: issues.some(({ rule }) => rule === 'schema/empty') ? 'empty' : 'invalid' }
}
