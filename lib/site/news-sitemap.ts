import { permalink } from '#lib/article/permalink.ts'
import { isNews, toNewsSitemap } from '#lib/feeds/to-news-sitemap.ts'
import type { Site } from './site.ts'

/** The news sitemap of all editions. */
export function newsSitemapText({ editions, library, now }: Site): string {
  const { publication } = library
  const recent = [...editions.values()].flatMap(({ listed }) =>
    listed.filter(({ article }) => isNews(article.date, now)),
  )
  return toNewsSitemap(
    recent.map(({ article, path }) => ({
      url: permalink(path, publication),
      language: article.language,
      title: article.title,
      published: article.date,
    })),
    publication.name,
  )
}
