import type { TextAddress } from '#lib/article/address.ts'
import { permalink } from '#lib/article/permalink.ts'
import { disclosureSchema } from '#lib/feeds/disclosure-schema.ts'
import { toManifest } from '#lib/feeds/to-manifest.ts'
import { toNewsSitemap } from '#lib/feeds/to-news-sitemap.ts'
import { toRobots } from '#lib/feeds/to-robots.ts'
import { disclosureText } from './disclosure-text.ts'
import { feedText } from './feed-text.ts'
import { permalinkOf } from './hrefs.ts'
import { jsonText } from './json-text.ts'
import { ninjsText } from './ninjs-text.ts'
import { registerText } from './register-text.ts'
import type { Site } from './site.ts'
import { sitemapsOf } from './sitemap.ts'
import { themeColor } from './theme-color.ts'

/** The text at an address for machines, or `null` where this site has none. */
export function textOf(address: TextAddress, site: Site): string | null {
  const { publication } = site.library
  switch (address.kind) {
    case 'feed':
    case 'selected-feed':
      return feedText(address, site)
    case 'disclosure':
      return disclosureText(address, site)
    case 'disclosure-schema':
      return jsonText(disclosureSchema(permalinkOf(address, site)))
    case 'register-json':
      return registerText('json', site)
    case 'register-csv':
      return registerText('csv', site)
    case 'ninjs':
      return ninjsText(address, site)
    case 'sitemap':
      return sitemapsOf(site).document
    case 'sitemap-part':
      return sitemapsOf(site).parts[address.number - 1]?.xml ?? null
    case 'news-sitemap':
      return toNewsSitemap(newsOf(site), publication.name, site.now)
    case 'robots':
      return toRobots([permalinkOf({ kind: 'sitemap' }, site), permalinkOf({ kind: 'news-sitemap' }, site)])
    case 'manifest':
      return toManifest(publication, { background: themeColor.light, theme: themeColor.light })
  }
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
