import type { FeedFormat, Selection } from '#lib/article/address.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'
import type { Link } from './view-parts.ts'

/** Feed formats with their names and media types (RFC 4287, JSON Feed 1.1; RSS has none registered). */
export const feedTypes: Readonly<Record<FeedFormat, { readonly name: string; readonly type: string }>> = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
}

/** Links to the feeds of an edition, or of one of its topics. */
export function feedLinks(locale: string, topic: string | null, site: Site): readonly (Link & { type: string })[] {
  return (['rss', 'atom', 'json'] as const).map(format => ({
    text: feedTypes[format].name,
    type: feedTypes[format].type,
    href: hrefOf({ kind: 'feed', locale, topic, format }, site),
  }))
}

/** Links to the feeds of a selection of an edition's articles. */
export function selectedFeedLinks(locale: string, selection: Selection, site: Site): readonly Link[] {
  return (['rss', 'atom', 'json'] as const).map(format => ({
    text: feedTypes[format].name,
    href: hrefOf({ kind: 'selected-feed', locale, selection, format }, site),
  }))
}
