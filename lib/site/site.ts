import type { Instant } from '#lib/article/article.ts'
import { type Edition, type Entry, toEdition } from '#lib/article/edition.ts'
import type { Library, StandingPage } from '#lib/article/library.ts'
import type { Relations } from '#lib/article/relations.ts'
import type { Versions } from '#lib/article/version.ts'
import { ownPages } from './own-pages.ts'
import { toRedirects } from './redirects.ts'
import { noTexts, type TextStore } from './text-store.ts'

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
  /** What articles lead to; `null`: it is found when a page asks for it. */
  readonly relations: Relations | null
  readonly texts: TextStore
}

interface SiteOptions {
  /** For editors' previews only. */
  readonly showsDrafts?: boolean
  readonly versions?: Versions
  readonly relations?: Relations | null
  readonly texts?: TextStore
}

/** Builds the site of a library at `now`. */
export function toSite(
  read: Library,
  now: Instant,
  { showsDrafts = false, versions = new Map(), relations = null, texts = noTexts }: SiteOptions = {},
): Site {
  const written = read.publication.languages.map(locale => toEdition(read, locale, now, showsDrafts))
  const own = written.flatMap(edition => ownPages(edition, read.publication))
  const library = { ...read, pages: [...read.pages, ...own] }
  const editions = new Map(written.map(edition => [edition.locale, withPages(edition, own)]))
  const redirects = toRedirects(library, editions)
  return {
    library,
    now,
    editions,
    translations: toTranslations(editions),
    redirects,
    versions: untilNow(versions, now),
    relations,
    texts,
  }
}

function withPages(edition: Edition, own: readonly StandingPage[]): Edition {
  const added = own.filter(({ language }) => language === edition.locale)
  return added.length === 0 ? edition : { ...edition, pages: [...edition.pages, ...added] }
}

/** A site at an earlier instant knows no later change, nor one whose author claims a date to come. */
function untilNow(versions: Versions, now: Instant): Versions {
  return new Map([...versions].map(([file, list]) => [file, list.filter(({ at }) => at <= now)]))
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
