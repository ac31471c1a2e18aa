import { IPTC_SCHEME } from './digital-source-type.ts'
import type { Feed, FeedItem } from './feed.ts'
import { toRfc822, toRfc3339 } from './machine-dates.ts'
import { type Child, element, toHtml, toXml } from './xml.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** Players of podcasts show a length before they load the sound, and read it nowhere else. */
const podcast = { 'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd' }

/** A feed as RSS 2.0 (rssboard.org/rss-specification), with the full text in `content:encoded`. */
export function toRss(feed: Feed): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.homeUrl),
    element('description', {}, feed.description || feed.title),
    element('language', {}, feed.language),
    feed.updated === 0 ? null : element('lastBuildDate', {}, toRfc822(feed.updated)),
    element('ttl', {}, '60'),
    element('atom:link', { href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }),
    feed.items.map(item => toItem(item, feed.language)),
  )
  const hasLength = feed.items.some(({ sound }) => sound !== null && sound.seconds !== null)
  return toXml(element('rss', { version: '2.0', ...namespaces, ...(hasLength ? podcast : {}) }, channel))
}

function toItem(item: FeedItem, language: string): Child {
  const { disclosure } = item
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'true' }, item.id),
    element('pubDate', {}, toRfc822(item.published)),
    element('atom:updated', {}, toRfc3339(item.updated)),
    element('atom:link', { rel: 'describedby', type: 'application/json', href: disclosure.recordUrl }),
    item.authors.map(({ name }) => element('dc:creator', {}, name)),
    element('dc:language', {}, language),
    disclosure.iptcTerm === null ? null : element('category', { domain: IPTC_SCHEME }, disclosure.iptcTerm),
    item.topics.map(topic => element('category', {}, topic)),
    // The specification has this one element read as HTML, so plain text becomes HTML first.
    element('description', {}, toHtml(item.summary)),
    element('content:encoded', {}, item.html),
    toEnclosure(item),
    toLength(item),
  )
}

function toLength({ sound }: FeedItem): Child {
  return sound === null || sound.seconds === null ? null : element('itunes:duration', {}, String(sound.seconds))
}

/** RSS 2.0 requires the length; where nobody knows it, the text alone links the sound. */
function toEnclosure({ sound }: FeedItem): Child {
  if (sound === null || sound.bytes === null) return null
  return element('enclosure', { url: sound.url, length: String(sound.bytes), type: sound.type })
}
