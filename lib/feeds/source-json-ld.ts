import type { Source } from '#lib/article/source.ts'
import { type Thing, thing } from './json-ld.ts'

/** Relations of a source that make the article a derived work rather than one that only cites it. */
const derivations: ReadonlySet<string> = new Set(['based-on', 'translation-of'])

/** The sources as `citation`: works with their addresses, and notes that are no link as text. */
export function citations(sources: readonly Source[]): readonly (Thing | string)[] {
  return sources.map(source => (source.url === null ? source.title : toWork(source)))
}

/** The addresses of the sources that the article is derived from, as `isBasedOn`. */
export function origins(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ relation, url }) =>
    url !== null && relation !== null && derivations.has(relation) ? [url] : [],
  )
}

function toWork({ archive, published, publisher, title, url }: Source): Thing {
  return thing('CreativeWork', {
    name: title,
    url,
    publisher: publisher === null ? null : thing('Organization', { name: publisher }),
    datePublished: published,
    archivedAt: archive,
  })
}
