import type { FeedAddress, TextAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Feed } from '#lib/feeds/feed.ts'
import { feedOf } from '#lib/feeds/feed-of.ts'
import { toAtom } from '#lib/feeds/to-atom.ts'
import { toJsonFeed } from '#lib/feeds/to-json-feed.ts'
import { toManifest } from '#lib/feeds/to-manifest.ts'
import { toNewsSitemap } from '#lib/feeds/to-news-sitemap.ts'
import { toRobots } from '#lib/feeds/to-robots.ts'
import { toRss } from '#lib/feeds/to-rss.ts'
import { frontPath } from './front-path.ts'
import { permalinkOf } from './hrefs.ts'
import { renderedArticle, renderedTeaser } from './rendering.ts'
import type { Site } from './site.ts'
import { sitemapsOf } from './sitemap.ts'

const writers = { rss: toRss, atom: toAtom, json: toJsonFeed } as const

/** Paper by day, as browsers colour their surroundings before the style sheet speaks. */
const manifestColours = { background: '#fbf8f1', theme: '#fbf8f1' }

/** The text at an address for machines, or `null` where this site has none. */
export function textOf(address: TextAddress, site: Site): string | null {
  const { publication } = site.library
  switch (address.kind) {
    case 'feed':
      return feedText(address, site)
    case 'sitemap':
      return sitemapsOf(site).document
    case 'sitemap-part':
      return sitemapsOf(site).parts[address.number - 1]?.xml ?? null
    case 'news-sitemap':
      return toNewsSitemap(newsOf(site), publication.name, site.now)
    case 'robots':
      return toRobots([permalinkOf({ kind: 'sitemap' }, site), permalinkOf({ kind: 'news-sitemap' }, site)])
    case 'manifest':
      return toManifest(publication, manifestColours)
  }
}

function feedText(address: FeedAddress, site: Site): string | null {
  const edition = site.editions.get(address.locale)
  if (!edition) return null
  const topic = address.topic === null ? null : edition.topics.get(address.topic)
  if (topic === undefined) return null
  const feed: Feed = feedOf({
    publication: site.library.publication,
    edition,
    topic,
    rendered: ({ article }) => renderedArticle(article, site, true),
    teaser: ({ article }) => renderedTeaser(article, site),
    feedUrl: permalinkOf(address, site),
    homeUrl: homeUrl(edition, address.topic, site),
  })
  return writers[address.format](feed)
}

function homeUrl({ locale }: Edition, topic: string | null, site: Site): string {
  if (topic !== null) return permalinkOf({ kind: 'topic', locale, topic }, site)
  return permalink(frontPath(locale, site), site.library.publication)
}

function newsOf(site: Site) {
  const { publication } = site.library
  return [...site.editions.values()].flatMap(({ listed }) =>
    listed.map(({ article, path }) => ({
      url: permalink(path, publication),
      language: article.language,
      title: article.title,
      published: article.date,
    })),
  )
}
