import type { PageAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { localized } from '#lib/publication/localized.ts'
import { feedLinks } from './feed-links.ts'
import { frontPath } from './front-path.ts'
import { headOf } from './head.ts'
import { hrefOf, hrefTo } from './hrefs.ts'
import { frontJsonLdOf } from './json-ld.ts'
import { pagerAt } from './pager-at.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { lineViewOf, teaserViewOf } from './teaser-view.ts'
import type { FrontView, OlderView, TopicsView, TopicView } from './view.ts'

/** The front of an edition; its address is the root for the default language, wherever it is opened. */
export function frontViewOf(edition: Edition, site: Site): FrontView {
  const { locale, listing } = edition
  const { publication } = site.library
  const fronts = new Map([...site.editions.keys()].map(other => [other, frontPath(other, site)]))
  const head = headOf(
    {
      edition,
      title: null,
      description: localized(publication.tagline, locale) || publication.name,
      path: frontPath(locale, site),
      translations: fronts,
      jsonLd: frontJsonLdOf(edition, site),
    },
    site,
  )
  return {
    kind: 'front',
    shell: shellOf({ edition, head }, site),
    teasers: listing.front.map(entry => teaserViewOf(entry, site)),
    pager: pagerAt(
      listing.older.length + 1,
      listing.older.length,
      hrefTo(frontPath(locale, site), site),
      olderIn(locale),
      wordsFor(locale),
      site,
    ),
  }
}

/** A full page of older articles; page 1 holds the oldest. */
export function olderViewOf(edition: Edition, number: number, site: Site): OlderView | null {
  const { locale, listing } = edition
  const entries = listing.older[number - 1]
  if (!entries) return null
  const words = wordsFor(locale)
  const title = words.olderPage(number)
  const head = headOf({ edition, title, description: title, path: toPath(olderIn(locale)(number)) }, site)
  return {
    kind: 'older',
    number,
    shell: shellOf({ edition, head }, site),
    teasers: entries.map(entry => teaserViewOf(entry, site)),
    pager: pagerAt(number, listing.older.length, hrefTo(frontPath(locale, site), site), olderIn(locale), words, site),
  }
}

/** A topic's newest articles (`number` null) or one of its numbered older pages. */
export function topicViewOf(edition: Edition, key: string, number: number | null, site: Site): TopicView | null {
  const { locale } = edition
  const topic = edition.topics.get(key)
  const entries = number === null ? topic?.listing.front : topic?.listing.older[number - 1]
  if (!topic || !entries) return null
  const words = wordsFor(locale)
  const olderPages = topic.listing.older.length
  const first: PageAddress = { kind: 'topic', locale, topic: key }
  const olderAt = (page: number): PageAddress => ({ kind: 'topic-older', locale, topic: key, number: page })
  const title = number === null ? topic.name : `${topic.name} · ${words.olderPage(number)}`
  const head = headOf(
    {
      edition,
      title,
      description: words.topicTitle(topic.name),
      path: toPath(number === null ? first : olderAt(number)),
      topic: key,
    },
    site,
  )
  return {
    kind: 'topic',
    name: topic.name,
    ...(number === null ? { number, count: topic.entries.length } : { number, count: null }),
    shell: shellOf({ edition, head, topic: key }, site),
    teasers: entries.map(entry => teaserViewOf(entry, site)),
    pager: pagerAt(number ?? olderPages + 1, olderPages, hrefOf(first, site), olderAt, words, site),
    feeds: feedLinks(locale, key, site),
  }
}

/** All topics of an edition with their newest article. */
export function topicsViewOf(edition: Edition, site: Site): TopicsView {
  const { locale } = edition
  const words = wordsFor(locale)
  const path = toPath({ kind: 'topics', locale })
  const head = headOf({ edition, title: words.topics, description: words.topics, path }, site)
  return {
    kind: 'topics',
    shell: shellOf({ edition, head }, site),
    topics: [...edition.topics.values()].flatMap(({ key, name, entries: [latest, ...rest] }) =>
      latest === undefined
        ? []
        : {
            text: name,
            href: hrefOf({ kind: 'topic', locale, topic: key }, site),
            count: rest.length + 1,
            latest: lineViewOf(latest, site),
          },
    ),
  }
}

const olderIn =
  (locale: string) =>
  (number: number): PageAddress => ({ kind: 'older', locale, number })
