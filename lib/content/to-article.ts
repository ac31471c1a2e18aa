import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import { written } from '#lib/article/written-text.ts'
import type { Topic } from '#lib/publication/topics.ts'
import { toAiRecord } from './ai-record.ts'
import { toAuthors } from './article-authors.ts'
import type { ArticleContext } from './article-context.ts'
import { toArticleDate } from './article-date.ts'
import { toArticleLanguage } from './article-language.ts'
import { articleMarks } from './article-marks.ts'
import { toAudio, toLeadImage } from './article-media.ts'
import { toArticleSlug, toArticleTitle } from './article-name.ts'
import { toCorrections, toReviews, toStatedSources, toWithdrawn } from './article-records.ts'
import { type ArticleTopics, toArticleTopics } from './article-topics.ts'
import { toFormerPaths } from './former-paths.ts'
import type { Reading } from './reading.ts'
import { toRelated } from './related-fields.ts'
import { toTranslationKey } from './translation-key.ts'
import type { WrittenArticle, WrittenContent } from './written-article.ts'
import { dayAt, toInstant } from './zone.ts'

/** An article with the topics it names, so that an open list of topics knows their names. */
export interface ArticleRead {
  readonly article: Article | null
  readonly topics: readonly Topic[]
  readonly issues: readonly Issue[]
}

/** Judges a written article by its publication. */
export function toArticle(written: WrittenArticle, context: ArticleContext): ArticleRead {
  const { file, placement, content, notes } = written
  if (!content) return { article: null, topics: [], issues: notes.issues }
  const { publication, messages } = context
  const { head, fields, defaults } = content
  const reading = { file, placement, yaml: head.yaml, fields, defaults, publication, messages, notes }
  const named = toArticleTopics(reading)
  const { topics } = named
  const article = assemble(reading, content, named, context)
  return { article: notes.issues.some(isFatal) ? null : article, topics, issues: notes.issues }
}

/** Errors that leave the article fit to be seen by its editors; an export refuses it all the same. */
const tolerable: ReadonlySet<string> = new Set([
  'schema/ai-contradiction',
  'schema/ai-unreadable',
  'schema/topic-unknown',
  'schema/topics-many',
])

function isFatal({ level, rule }: Issue): boolean {
  return level === 'error' && !tolerable.has(rule)
}

function assemble(
  reading: Reading,
  { head, unreadableAi }: WrittenContent,
  { topics, relevance }: ArticleTopics,
  context: ArticleContext,
): Article | null {
  const { file, fields, placement, publication } = reading
  const { timeZone } = publication
  const title = toArticleTitle(reading)
  const language = toArticleLanguage(reading)
  const date = toArticleDate(reading, context.undatedDraft ?? 0)
  const slug = toArticleSlug(reading)
  const ai = toAiRecord(reading, unreadableAi)
  const reviews = toReviews(reading)
  const image = toLeadImage(reading)
  const standfirst = fields.standfirst || fields.description || null
  const statedSources = toStatedSources(reading)
  const excerptSeparator = fields.excerpt_separator ?? publication.excerptSeparator
  if (title === null || language === null || date === null || slug === null) return null
  const draft = placement.isDraft || fields.draft === true || fields.published === false
  return {
    file,
    language,
    title,
    standfirst,
    date,
    day: dayAt(date, timeZone),
    updated: fields.updated ? toInstant(fields.updated, timeZone) : null,
    slug,
    formerPaths: toFormerPaths(reading, { draft, date }),
    draft,
    withdrawn: toWithdrawn(reading),
    expires: fields.expires ? toInstant(fields.expires, timeZone) : null,
    topics: topics.map(({ key }) => key),
    topicRelevance: relevance,
    authors: toAuthors(reading),
    translationKey: fields.translationKey || fields.ref || toTranslationKey(reading),
    image,
    audio: toAudio(reading),
    ai,
    reviews,
    statedSources,
    corrections: toCorrections(reading),
    marks: publication.showsRelated
      ? articleMarks({ title, standfirst, statedSources, excerptSeparator, body: head.body })
      : '',
    related: toRelated(reading),
    story: fields.story ?? null,
    excerptSeparator,
    text: written(head.body),
    bodyLine: head.bodyLine,
  }
}
