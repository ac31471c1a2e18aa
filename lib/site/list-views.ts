import type { PageAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { localized } from '#lib/publication/localized.ts'
import { frontPath } from './front-path.ts'
import { headOf } from './head.ts'
import { hrefTo } from './hrefs.ts'
import { frontJsonLdOf } from './json-ld.ts'
import { pagerAt } from './pager-at.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { teaserViewOf } from './teaser-view.ts'
import type { FrontView, OlderView } from './view.ts'

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

const olderIn =
  (locale: string) =>
  (number: number): PageAddress => ({ kind: 'older', locale, number })
