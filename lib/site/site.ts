import type { Instant } from '#lib/article/article.ts'
import { type Edition, type Entry, toEdition } from '#lib/article/edition.ts'
import type { Library } from '#lib/article/library.ts'
import type { Versions } from '#lib/article/version.ts'
import { withOwnPages } from './own-pages.ts'
import { toRedirects } from './redirects.ts'

/** A publication at one instant: everything a driver needs to know which addresses exist and what they show. */
export interface Site {
  readonly library: Library
  readonly now: Instant
  /** One per language of the publication, the default first. */
  readonly editions: ReadonlyMap<string, Edition>
  /** Visible articles that translate each other, by their key. */
  readonly translations: ReadonlyMap<string, readonly Entry[]>
  /** Former paths within the site to the paths that took their place. */
  readonly redirects: ReadonlyMap<string, string>
  /** What became of articles since their publication, newest first, by their files. */
  readonly versions: Versions
}

interface SiteOptions {
  /** For editors' previews only. */
  readonly showsDrafts?: boolean
  readonly versions?: Versions
}

/** Builds the site of a library at `now`. */
export function toSite(
  read: Library,
  now: Instant,
  { showsDrafts = false, versions = new Map() }: SiteOptions = {},
): Site {
  const library = withOwnPages(read)
  const editions = new Map(
    library.publication.languages.map(locale => [locale, toEdition(library, locale, now, showsDrafts)]),
  )
  const redirects = toRedirects(library, editions)
  return { library, now, editions, translations: toTranslations(editions), redirects, versions }
}

function toTranslations(editions: ReadonlyMap<string, Edition>): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const edition of editions.values())
    for (const entry of edition.listed) {
      const key = entry.article.translationKey
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry])
    }
  return groups
}
