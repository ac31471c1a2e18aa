import type { Edition } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { languageName } from '#lib/i18n/formats.ts'
import { localized } from '#lib/publication/localized.ts'
import { feedLinks } from './feed-links.ts'
import { frontPath } from './front-path.ts'
import { hrefOf, hrefTo } from './hrefs.ts'
import type { Site } from './site.ts'
import { tongueOf } from './tongue.ts'
import { topicsBelow } from './topic-family.ts'
import type { Translations } from './translations.ts'
import type { Link } from './view-parts.ts'
import type { Head, Shell } from './view-shell.ts'

/** How many topics the masthead names, those at the top alone; the others are on the page of all topics. */
const mastheadTopics = 8

/** What a page says about itself to its surroundings. */
interface Here {
  readonly edition: Edition
  readonly head: Head
  readonly topic?: string
  /** The page in its other languages; languages it lacks lead to their front. */
  readonly translations?: Translations
}

/** The masthead, navigation and footer around a page. */
export function shellOf({ head, ...here }: Here, site: Site): Shell {
  return { ...surroundingsOf(here, site), head }
}

/** What a page has around it beside its own metadata. */
export function surroundingsOf({ edition, topic, translations }: Omit<Here, 'head'>, site: Site): Omit<Shell, 'head'> {
  return {
    ...constantParts(edition, site),
    topics: topicsOf(edition, site).map(({ key, ...link }) => ({ ...link, isCurrent: key === topic })),
    editions: [...site.editions.keys()].map(locale => ({
      text: languageName(locale),
      lang: locale,
      href: hrefTo(translations?.get(locale) ?? frontPath(locale, site), site),
      isCurrent: locale === edition.locale,
    })),
  }
}

type TopicLinks = readonly (Link & { readonly key: string })[]
const topicLinks = new WeakMap<Edition, TopicLinks>()

function topicsOf(edition: Edition, site: Site): TopicLinks {
  const cached = topicLinks.get(edition)
  if (cached) return cached
  const { locale } = edition
  const created = topicsBelow(null, edition)
    .slice(0, mastheadTopics)
    .map(({ key, name }) => ({ key, text: name, href: hrefOf({ kind: 'topic', locale, topic: key }, site) }))
  topicLinks.set(edition, created)
  return created
}

type ConstantParts = Omit<Shell, 'topics' | 'editions' | 'head'>
const cache = new WeakMap<Edition, ConstantParts>()

function constantParts(edition: Edition, site: Site): ConstantParts {
  const cached = cache.get(edition)
  if (cached) return cached
  const { locale } = edition
  const { publication } = site.library
  const created: ConstantParts = {
    ...tongueOf(locale),
    words: wordsFor(locale),
    name: publication.name,
    tagline: localized(publication.tagline, locale),
    homeHref: hrefTo(frontPath(locale, site), site),
    topicsHref: edition.topics.size > 0 ? hrefOf({ kind: 'topics', locale }, site) : null,
    archiveHref: hrefOf({ kind: 'archive', locale }, site),
    searchHref: publication.hasSearch ? hrefOf({ kind: 'search', locale }, site) : null,
    pages: edition.pages.map(page => ({
      text: page.title,
      href: hrefOf({ kind: 'standing', locale, slug: page.slug }, site),
      isInterface: page.file === '',
    })),
    feeds: feedLinks(locale, null, site),
    publisher: publication.publisher.name,
  }
  cache.set(edition, created)
  return created
}
