import { labelSentence } from '#lib/i18n/label.ts'
import type { Feed, FeedItem, FeedSound } from './feed.ts'
import { toRfc3339 } from './machine-dates.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with what is on record about AI in `_kiosk_disclosure`. */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    description: feed.description || undefined,
    language: feed.language,
    authors: [toAuthor(feed.publisher)],
    items: feed.items.map(item => toItem(item, feed.language)),
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

function toItem(item: FeedItem, language: string) {
  const { disclosure, sound } = item
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    image: item.image ?? undefined,
    date_published: toRfc3339(item.published),
    date_modified: toRfc3339(item.updated),
    authors: item.authors.map(toAuthor),
    tags: item.topics,
    language,
    attachments: sound === null ? undefined : [toAttachment(sound)],
    _kiosk_disclosure: {
      about: disclosure.schemaUrl,
      record: disclosure.recordUrl,
      explained: disclosure.url,
      involvement: disclosure.involvement,
      status: disclosure.status,
      label: disclosure.label === null ? null : labelSentence(disclosure.label),
    },
  }
}

function toAttachment({ bytes, seconds, title, type, url }: FeedSound) {
  return { url, mime_type: type, title, size_in_bytes: bytes ?? undefined, duration_in_seconds: seconds ?? undefined }
}

function toAuthor({ name, url }: { readonly name: string; readonly url: string | null }) {
  return { name, url: url ?? undefined }
}
