import type { Article } from '#lib/article/article.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'
import type { Link } from './view-parts.ts'

/** The topics of an article that have a page in its edition. */
export function topicLinks(article: Article, site: Site): readonly Link[] {
  const topics = site.editions.get(article.language)?.topics
  return article.topics.flatMap(key => {
    const topic = topics?.get(key)
    if (!topic) return []
    return { href: hrefOf({ kind: 'topic', locale: article.language, topic: key }, site), text: topic.name }
  })
}
