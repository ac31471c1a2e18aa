import type { Article } from '#lib/article/article.ts'
import { type Lifecycle, lifecycleOf } from '#lib/article/lifecycle.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { readWithContents } from '#lib/content/read-library.ts'
import { readRejected } from '#lib/content/rejected.ts'
import { checkPublication } from '#lib/desk/check-publication.ts'
import { type Duplicate, findDuplicates } from '#lib/desk/find-duplicates.ts'
import type { Finding } from '#lib/desk/finding.ts'
import { storiesOf, toStory } from '#lib/desk/stories-of.ts'
import { indexStories } from '#lib/desk/story-index.ts'
import { waitingArticles } from '#lib/desk/waiting.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { hrefOf } from '#lib/site/hrefs.ts'
import type { Site } from '#lib/site/site.ts'

/** An article that is not done, with what an editor should know of it. */
export interface DeskItem {
  readonly article: Article
  readonly lifecycle: Lifecycle
  /** Where it can be read as it will look. */
  readonly href: string
  readonly findings: readonly Finding[]
  readonly duplicates: readonly Duplicate[]
  /** It was changed after a gate was ticked. */
  readonly isReopened: boolean
}

/** The articles of a site that are not live yet or wait for a gate, most urgent first. */
export async function deskItems(site: Site): Promise<readonly DeskItem[]> {
  const { library, now } = site
  const { publication } = library
  const { content, messages, origin, basePath } = readEnvironment()
  const waiting = waitingArticles(library, now)
  const reopened = new Set(waiting.flatMap(one => (one.reopened.length > 0 ? [one.article] : [])))
  const unpublished = library.articles.filter(article => isUnpublished(lifecycleOf(article, publication, now)))
  const articles = [...new Set([...waiting.map(({ article }) => article), ...unpublished])]
  const { rejected } = await readRejected(content, messagesIn(messages))
  const stories = indexStories(storiesOf(library, rejected, now))
  const read = await readWithContents({ folder: content, messages, origin, basePath })
  const { findings } = await checkPublication(
    // The site knows its pictures already.
    { ...read, library: { ...read.library, media: library.media } },
    { messages },
    articles.map(({ file }) => file),
  )
  return articles.map(article => ({
    article,
    lifecycle: lifecycleOf(article, publication, now),
    href: hrefOf(articleAddress(article), site),
    findings: findings.filter(({ file }) => file === article.file),
    duplicates: findDuplicates(toStory(article, publication, now), stories),
    isReopened: reopened.has(article),
  }))
}

function isUnpublished(lifecycle: Lifecycle): boolean {
  return lifecycle === 'draft' || lifecycle === 'gated' || lifecycle === 'scheduled'
}
