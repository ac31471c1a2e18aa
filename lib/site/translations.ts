import type { Entry } from '#lib/article/edition.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Site } from './site.ts'

/** Language to path within the site: one page in all its languages, its own included. */
export type Translations = ReadonlyMap<string, string>

/** An article in all languages that readers can open. */
export function articleTranslations({ article, path }: Entry, site: Site): Translations {
  const group = article.translationKey === null ? [] : (site.translations.get(article.translationKey) ?? [])
  const others = group.filter(other => other.article.language !== article.language)
  return new Map([[article.language, path], ...others.map(other => [other.article.language, other.path] as const)])
}

/** A standing page in all its languages. */
export function pageTranslations(page: StandingPage, site: Site): Translations {
  const sameKey = site.library.pages.filter(({ key }) => key === page.key)
  return new Map(sameKey.map(({ language, slug }) => [language, toPath({ kind: 'standing', locale: language, slug })]))
}

/** The page of a person in all languages in which they did something. */
export function personTranslations(person: string, { editions }: Site): Translations {
  const present = [...editions.values()].filter(({ people }) => people.has(person))
  return new Map(present.map(({ locale }) => [locale, toPath({ kind: 'person', locale, person })]))
}

/** Translations as `hreflang` alternates with `x-default`; none for a page in one language. */
export function alternatesOf(translations: Translations, site: Site): readonly { hreflang: string; href: string }[] {
  const { publication } = site.library
  if (translations.size < 2) return []
  const fallback = translations.get(publication.languages[0]) ?? [...translations.values()][0] ?? '/'
  return [...translations, ['x-default', fallback] as const].map(([hreflang, path]) => ({
    hreflang,
    href: permalink(path, publication),
  }))
}
