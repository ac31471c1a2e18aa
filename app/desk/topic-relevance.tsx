import type { Article } from '#lib/article/article.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'

interface RelevanceProps {
  readonly article: Article
  readonly publication: Publication
}

/** The topics of an article with what is said of their relevance, so that editors can judge it. */
export function TopicRelevance({ article, publication }: RelevanceProps) {
  const names = new Map(publication.topics.list.map(({ key, name }) => [key, localized(name, article.language)]))
  return (
    <ul>
      {article.topics.map(key => {
        const { relevance = null, reasoning = null } = article.topicRelevance.find(({ topic }) => topic === key) ?? {}
        return (
          <li key={key}>
            {names.get(key) || key}
            {relevance === null ? '' : `: ${relevance}/10`}
            {reasoning !== null && <p className="note">{reasoning}</p>}
          </li>
        )
      })}
    </ul>
  )
}
