import type { Article } from '#lib/article/article.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'

/** The topics of an article by name, in its language; a topic without a name is called by its key. */
export function topicNames(
  article: Pick<Article, 'topics' | 'language'>,
  publication: Pick<Publication, 'topics'>,
): readonly string[] {
  return article.topics.map(key => {
    const topic = publication.topics.list.find(topic => topic.key === key)
    return (topic && localized(topic.name, article.language)) || key
  })
}
