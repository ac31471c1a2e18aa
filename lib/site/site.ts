import type { Instant } from '#lib/article/article.ts'
import { type Edition, type Entry, toEdition } from '#lib/article/edition.ts'
import type { Library } from '#lib/article/library.ts'
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
}

/** Builds the site of a library at `now`; `showsDrafts` is for editors' previews only. */
export function toSite(library: Library, now: Instant, showsDrafts = false): Site {
  const editions = new Map(
    library.publication.languages.map(locale => [locale, toEdition(library, locale, now, showsDrafts)]),
  )
  return { library, now, editions, translations: toTranslations(editions), redirects: toRedirects(library, editions) }
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
