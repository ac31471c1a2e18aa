import type { Instant } from '#lib/article/article.ts'
import type { Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { isNews, toNewsSitemap } from '#lib/feeds/to-news-sitemap.ts'
import type { Site } from './site.ts'

/** The news sitemap of all editions. */
export function newsSitemapText({ editions, library, now }: Site): string {
  const { publication } = library
  const recent = [...editions.values()].flatMap(({ listed }) => newsIn(listed, now))
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

/** The articles that are news, of some that are listed newest first. */
function newsIn(listed: readonly Entry[], now: Instant): readonly Entry[] {
  const news: Entry[] = []
  for (const entry of listed) {
    if (isNews(entry.article.date, now)) news.push(entry)
    else if (entry.article.date <= now) break
  }
  return news
}
