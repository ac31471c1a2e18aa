import type { Instant } from '#lib/article/article.ts'
import { toRfc3339 } from './machine-dates.ts'
import { type Child, element, toXml } from './xml.ts'

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000
const MOST = 1000

/** One live article; `url` is absolute. */
export interface NewsUrl {
  readonly url: string
  readonly language: string
  readonly title: string
  readonly published: Instant
}

/** Whether an article belongs there at `now`: those of the last two days do (Google's news sitemap 0.9). */
export function isNews(published: Instant, now: Instant): boolean {
  return published <= now && published > now - TWO_DAYS
}

/** Recent articles, the newest first, at most 1,000 (Google's news sitemap 0.9). */
export function toNewsSitemap(articles: readonly NewsUrl[], publicationName: string): string {
  const newest = articles.toSorted((a, b) => b.published - a.published || (a.url < b.url ? -1 : 1)).slice(0, MOST)
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  }
  return toXml(
    element(
      'urlset',
      attributes,
      newest.map(article => toUrl(article, publicationName)),
    ),
  )
}

function toUrl({ language, published, title, url }: NewsUrl, name: string): Child {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, name),
    element('news:language', {}, newsLanguage(language)),
  )
  const date = element('news:publication_date', {}, toRfc3339(published))
  const news = element('news:news', {}, publication, date, element('news:title', {}, title))
  return element('url', {}, element('loc', {}, url), news)
}

/** ISO 639, without a region, but for the two ways to write Chinese. */
function newsLanguage(tag: string): string {
  const [language = tag] = tag.toLowerCase().split('-')
  if (language !== 'zh') return language
  return /-(hant|tw|hk|mo)\b/i.test(tag) ? 'zh-tw' : 'zh-cn'
}
