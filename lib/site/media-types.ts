import type { TextAddress } from '#lib/article/address.ts'
import { feedTypes } from './feed-links.ts'

/** The media type a text is served with. */
export function mediaTypeOf(address: TextAddress): string {
  switch (address.kind) {
    case 'register-part':
      return mediaTypeOf({ kind: `register-${address.format}` })
    case 'feed':
    case 'selected-feed':
      return `${feedTypes[address.format].type}; charset=utf-8`
    case 'robots':
    case 'llms':
      return 'text/plain; charset=utf-8'
    case 'markdown':
      return 'text/markdown; charset=utf-8'
    case 'disclosure':
    case 'ninjs':
    case 'register-json':
      return 'application/json; charset=utf-8'
    case 'disclosure-schema':
      return 'application/schema+json; charset=utf-8'
    case 'register-csv':
      return 'text/csv; charset=utf-8; header=present'
    case 'manifest':
      return 'application/manifest+json'
    case 'sitemap':
    case 'sitemap-part':
    case 'news-sitemap':
      return 'application/xml; charset=utf-8'
  }
}
