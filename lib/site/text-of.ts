import type { TextAddress } from '#lib/article/address.ts'
import { disclosureSchema } from '#lib/feeds/disclosure-schema.ts'
import { toManifest } from '#lib/feeds/to-manifest.ts'
import { toRobots } from '#lib/feeds/to-robots.ts'
import { disclosureText } from './disclosure-text.ts'
import { feedText } from './feed-text.ts'
import { permalinkOf } from './hrefs.ts'
import { jsonText } from './json-text.ts'
import { llmsText } from './llms-text.ts'
import { markdownText } from './markdown-text.ts'
import { newsSitemapText } from './news-sitemap.ts'
import { ninjsText } from './ninjs-text.ts'
import { registerPartText, registerText } from './register-text.ts'
import type { Site } from './site.ts'
import { sitemapPartText, sitemapText } from './sitemap.ts'
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
    case 'register-part':
      return registerPartText(address, site)
    case 'ninjs':
      return ninjsText(address, site)
    case 'markdown':
      return markdownText(address, site)
    case 'llms':
      return llmsText(site)
    case 'sitemap':
      return sitemapText(site)
    case 'sitemap-part':
      return sitemapPartText(address, site)
    case 'news-sitemap':
      return newsSitemapText(site)
    case 'robots':
      return toRobots([permalinkOf({ kind: 'sitemap' }, site), permalinkOf({ kind: 'news-sitemap' }, site)])
    case 'manifest':
      return toManifest(publication, { background: themeColor.light, theme: themeColor.light })
  }
}
