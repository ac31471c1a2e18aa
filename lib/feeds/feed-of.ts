import type { Article, Instant } from '#lib/article/article.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { RenderedArticle, RenderedTeaser } from '#lib/markdown/rendered.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { localAsset, pictureUrl } from './asset-url.ts'
import { audioType } from './audio-type.ts'
import { authorsOf } from './authors-of.ts'
import { iptcTerms } from './digital-source-type.ts'
import type { Feed, FeedDisclosure, FeedItem, FeedSound } from './feed.ts'
import { soundTitle, toItemHtml } from './item-html.ts'
import { lastChange } from './last-change.ts'
import { topicNames } from './topic-names.ts'

/** What a feed is made from. */
export interface FeedSubject {
  readonly publication: Publication
  /** BCP 47 tag of the edition. */
  readonly locale: string
  /** What the feed is called beside the publication; `null`: the whole edition. */
  readonly name: string | null
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** All live articles of the edition: a feed that holds none of them is as old as their newest change. */
  readonly edition?: readonly Entry[]
  /** The whole text, its addresses absolute. */
  readonly rendered: (entry: Entry) => RenderedArticle
  readonly teaser: (entry: Entry) => RenderedTeaser
  /** Length of a sound of the site by its path, in bytes and seconds; not known unless given. */
  readonly lengthOf?: (path: string) => Pick<FeedSound, 'bytes' | 'seconds'> | null
  /** Absolute address of the feed itself. */
  readonly feedUrl: string
  /** Absolute address of the page that lists the same articles. */
  readonly homeUrl: string
  /** Items at most, `feedSize` unless given. */
  readonly size?: number
}

/** Items that a feed has at most. */
export const feedSize = 20

/** The newest of some articles as a feed. */
export function feedOf(subject: FeedSubject): Feed {
  const { publication, locale, name, entries, edition = [], feedUrl, homeUrl, size = feedSize } = subject
  const words = wordsFor(locale)
  const items = entries.slice(0, size).map(entry => toItem(entry, subject, words))
  return {
    title: name === null ? publication.name : `${name} · ${publication.name}`,
    description: localized(publication.tagline, locale),
    language: locale,
    homeUrl,
    feedUrl,
    publisher: publication.publisher,
    updated: newest(
      items.length > 0 ? items.map(item => item.updated) : edition.map(entry => lastChange(entry.article)),
    ),
    items,
  }
}

function newest(instants: readonly Instant[]): Instant {
  return instants.reduce((latest, instant) => Math.max(latest, instant), 0)
}

function toItem(entry: Entry, subject: FeedSubject, words: Words): FeedItem {
  const { publication, rendered, teaser } = subject
  const { article, path } = entry
  const url = permalink(path, publication)
  const disclosure = toDisclosure(entry, url, publication, words)
  const sound = toSound(article, subject, words)
  const image = article.image && pictureUrl(article.image.src, publication)
  const start = article.standfirst ?? teaser(entry).excerpt
  const authors = authorsOf(article)
  return {
    id: url,
    url,
    title: article.title,
    html: toItemHtml({
      article,
      disclosure,
      image,
      sound,
      rendered: rendered(entry),
      timeZone: publication.timeZone,
      words,
    }),
    summary: disclosure.label === null ? start : `${labelSentence(disclosure.label)}. ${start}`,
    published: article.date,
    updated: lastChange(article),
    authors: authors.length > 0 ? authors.map(({ name, url }) => ({ name, url })) : [publication.publisher],
    topics: topicNames(article, publication),
    disclosure,
    image,
    sound,
  }
}

function toSound({ audio }: Article, { lengthOf, publication }: FeedSubject, words: Words): FeedSound | null {
  const url = audio && localAsset(audio.src, publication)
  if (audio === null || url === null) return null
  const { bytes = null, seconds = null } = lengthOf?.(audio.src) ?? {}
  return { url, type: audioType(url), bytes, seconds, title: soundTitle(audio, words) }
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
    recordUrl: permalink(toPath({ ...articleAddress(article), kind: 'disclosure' }), publication),
    schemaUrl: permalink(toPath({ kind: 'disclosure-schema' }), publication),
  }
}
