import { toPath } from '#lib/article/paths.ts'
import type { Site } from './site.ts'

/** The path that an edition's front is known by: the default language's stands at the root. */
export function frontPath(locale: string, site: Site): string {
  return toPath(locale === site.library.publication.languages[0] ? { kind: 'home' } : { kind: 'front', locale })
}
