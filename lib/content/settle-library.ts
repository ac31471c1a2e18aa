import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { LeftOut, Library, StandingPage } from '#lib/article/library.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Topic } from '#lib/publication/topics.ts'
import type { SourceFile } from './article-context.ts'
import type { Messages } from './messages.ts'
import { parsePage } from './parse-page.ts'
import { settleAddresses } from './settle-addresses.ts'
import { settleFormerPaths } from './settle-former-paths.ts'
import { settleRelated } from './settle-related.ts'
import { settleTopics } from './settle-topics.ts'
import { withSharedKeys } from './translation-key.ts'

/** What became of an article's file by itself. */
export interface FileJudged {
  readonly file: string
  readonly article: Article | null
  /** The topics that it names. */
  readonly topics: readonly Topic[]
  readonly issues: readonly Issue[]
}

/** The files of a publication, each judged by itself, in the order of their paths. */
export interface Judged {
  readonly publication: Publication
  readonly articles: readonly FileJudged[]
  readonly pages: readonly SourceFile[]
  /** Path within the site to file. */
  readonly media: ReadonlyMap<string, string>
  readonly messages: Messages
}

/** A library from files; what they say about each other (addresses, topics, translations) is settled here. */
export function settleLibrary({ publication, articles, pages, media, messages }: Judged): Omit<Library, 'media'> {
  const readPages = pages.map(file => ({ file: file.path, ...parsePage(file, publication, messages) }))
  const ownArticles = settleAddresses(
    articles.flatMap(({ article }) => (article ? [addressed(article)] : [])),
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
    ...articles.flatMap(({ article, ...judged }) => (article ? [] : [toLeftOut(judged)])),
    ...readPages.flatMap(({ page, ...judged }) => (page ? [] : [toLeftOut(judged)])),
    ...[...ownArticles.dropped, ...ownPages.dropped].map(file => ({ file, reason: 'invalid' as const })),
  ]
  const topics = settleTopics(
    publication,
    articles.flatMap(({ topics }) => topics),
  )
  const related = settleRelated(former.articles, publication, messages)
  return {
    publication: { ...publication, topics },
    articles: withSharedKeys(former.articles),
    pages: ownPages.kept,
    issues: [...articles, ...readPages, ownArticles, ownPages, former, { issues: related }].flatMap(
      ({ issues }) => issues,
    ),
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

function toLeftOut({ file, issues }: Pick<FileJudged, 'file' | 'issues'>): LeftOut {
  return { file, reason: issues.some(({ rule }) => rule === 'schema/empty') ? 'empty' : 'invalid' }
}
