import type { PageAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { archiveViewOf, monthViewOf } from './archive-views.ts'
import { articleViewOf } from './article-view.ts'
import { frontViewOf, olderViewOf } from './list-views.ts'
import { personViewOf } from './person-view.ts'
import { relevantTopicViewOf } from './relevant-topic-view.ts'
import { searchViewOf } from './search-view.ts'
import type { Site } from './site.ts'
import { notFoundViewOf, standingViewOf } from './standing-view.ts'
import { topicViewOf } from './topic-view.ts'
import { topicsViewOf } from './topics-view.ts'
import type { NotFoundView, RedirectView, View } from './view.ts'

/** What stands at an address, or `null` where this site has nothing. */
export function viewOf(address: PageAddress, site: Site): Exclude<View, RedirectView> | null {
  const edition = address.kind === 'home' ? defaultEdition(site) : site.editions.get(address.locale)
  if (!edition) return null
  switch (address.kind) {
    case 'home':
    case 'front':
      return frontViewOf(edition, site)
    case 'older':
      return olderViewOf(edition, address.number, site)
    case 'article': {
      const entry = edition.byPath.get(toPath(address))
      return entry ? articleViewOf(entry, edition, site) : null
    }
    case 'archive':
      return archiveViewOf(edition, null, site)
    case 'year':
      return archiveViewOf(edition, address.year, site)
    case 'month':
      return monthViewOf(edition, address.year, address.month, site)
    case 'topics':
      return topicsViewOf(edition, site)
    case 'topic':
      return topicViewOf(edition, address.topic, null, site)
    case 'topic-relevance':
      return relevantTopicViewOf(edition, address.topic, site)
    case 'topic-older':
      return topicViewOf(edition, address.topic, address.number, site)
    case 'person':
      return personViewOf(edition, address.person, null, site)
    case 'person-older':
      return personViewOf(edition, address.person, address.number, site)
    case 'search':
      return searchViewOf(edition, site)
    case 'standing':
      return standingViewOf(edition, address.slug, site)
  }
}

/** The page for addresses that lead nowhere, in the language the path begins with or the default one. */
export function notFoundView(site: Site, locale?: string): NotFoundView {
  return notFoundViewOf((locale !== undefined && site.editions.get(locale)) || defaultEdition(site), site)
}

function defaultEdition(site: Site): Edition {
  const edition = site.editions.get(site.library.publication.languages[0])
  if (!edition) throw new Error('A publication has an edition for each of its languages.')
  return edition
}
