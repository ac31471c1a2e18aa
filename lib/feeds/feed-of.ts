import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry, TopicEntry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { RenderedArticle, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { assetUrl, isForeign } from './asset-url.ts'
import { authorsOf } from './authors-of.ts'
import { iptcTerms } from './digital-source-type.ts'
import type { Feed, FeedDisclosure, FeedItem } from './feed.ts'
import { toItemHtml } from './item-html.ts'
import { lastChange } from './last-change.ts'
import { topicNames } from './topic-names.ts'

/** What a feed is made from. */
export interface FeedSubject {
  readonly publication: Publication
  readonly edition: Edition
  /** `null`: the whole edition. */
  readonly topic: TopicEntry | null
  /** The whole text, its addresses absolute. */
  readonly rendered: (entry: Entry) => RenderedArticle
  readonly teaser: (entry: Entry) => RenderedTeaser
  /** Absolute address of the feed itself. */
  readonly feedUrl: string
  /** Absolute address of the page that lists the same articles. */
  readonly homeUrl: string
  /** Items at most, 20 unless given. */
  readonly size?: number
}

/** The newest articles of an edition, or of one of its topics, as a feed. */
export function feedOf(subject: FeedSubject): Feed {
  const { publication, edition, topic, feedUrl, homeUrl, size = 20 } = subject
  const words = wordsFor(edition.locale)
  const items = (topic?.entries ?? edition.listed).slice(0, size).map(entry => toItem(entry, subject, words))
  return {
    title: topic ? `${words.topicTitle(topic.name)} · ${publication.name}` : publication.name,
    description: localized(publication.tagline, edition.locale),
    language: edition.locale,
    homeUrl,
    feedUrl,
    publisher: publication.publisher,
    updated: Math.max(0, ...items.map(item => item.updated)),
    items,
  }
}

function toItem(entry: Entry, { publication, rendered, teaser }: FeedSubject, words: Words): FeedItem {
  const { article, path } = entry
  const url = permalink(path, publication)
  const disclosure = toDisclosure(entry, url, publication, words)
  const image = article.image && !isForeign(article.image.src) ? assetUrl(article.image.src, publication) : null
  const start = article.standfirst ?? teaser(entry).excerpt
  const authors = authorsOf(article)
  return {
    id: url,
    url,
    title: article.title,
    html: toItemHtml({ article, disclosure, image, rendered: rendered(entry), timeZone: publication.timeZone, words }),
    summary: disclosure.label === null ? start : `${labelSentence(disclosure.label)}. ${start}`,
    published: article.date,
    updated: lastChange(article),
    authors: authors.length > 0 ? authors.map(({ name, url }) => ({ name, url })) : [publication.publisher],
    topics: topicNames(article, publication),
    disclosure,
    image,
    audio: article.audio && !isForeign(article.audio) ? assetUrl(article.audio, publication) : null,
  }
}

function toDisclosure({ article }: Entry, url: string, publication: Publication, words: Words): FeedDisclosure {
  const disclosure = disclosureOf(article, publication)
  const label = labelOf(disclosure, words, publication.timeZone)
  return {
    involvement: disclosure.involvement,
    status: disclosure.status,
    label,
    iptcTerm: label === null ? null : iptcTerms[disclosure.involvement],
    url: `${url}#transparency`,
  }
}
