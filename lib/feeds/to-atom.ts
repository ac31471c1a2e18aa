import { IPTC_SCHEME } from './digital-source-type.ts'
import type { Feed, FeedItem } from './feed.ts'
import { toRfc3339 } from './machine-dates.ts'
import { type Child, element, toXml } from './xml.ts'

/** A feed as Atom 1.0 (RFC 4287), with the full text as HTML. */
export function toAtom(feed: Feed): string {
  return toXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.feedUrl),
      element('title', {}, feed.title),
      feed.description === '' ? null : element('subtitle', {}, feed.description),
      element('updated', {}, toRfc3339(feed.updated)),
      element('author', {}, person(feed.publisher)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
      alternate(feed.homeUrl, feed.language),
      feed.items.map(item => toEntry(item, feed.language)),
    ),
  )
}

function toEntry(item: FeedItem, language: string): Child {
  const { disclosure } = item
  return element(
    'entry',
    {},
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('updated', {}, toRfc3339(item.updated)),
    element('published', {}, toRfc3339(item.published)),
    item.authors.map(author => element('author', {}, person(author))),
    alternate(item.url, language),
    element('link', { rel: 'describedby', type: 'application/json', href: disclosure.recordUrl }),
    toEnclosure(item),
    disclosure.iptcTerm === null
      ? null
      : element('category', {
          scheme: IPTC_SCHEME,
          term: disclosure.iptcTerm,
          label: disclosure.label?.lead ?? null,
        }),
    item.topics.map(topic => element('category', { term: topic })),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.html),
  )
}

function toEnclosure({ sound }: FeedItem): Child {
  if (sound === null) return null
  const { bytes, title, type, url } = sound
  return element('link', { rel: 'enclosure', type, title, length: bytes === null ? null : String(bytes), href: url })
}

function alternate(href: string, hreflang: string): Child {
  return element('link', { rel: 'alternate', type: 'text/html', hreflang, href })
}

function person({ name, url }: { readonly name: string; readonly url: string | null }): Child {
  return [element('name', {}, name), url === null ? null : element('uri', {}, url)]
}
