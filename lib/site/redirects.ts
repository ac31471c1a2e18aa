import type { Edition } from '#lib/article/edition.ts'
import type { Library } from '#lib/article/library.ts'

/** Former paths to present ones: what articles remember, then the rules of the publication, which win. */
export function toRedirects(library: Library, editions: ReadonlyMap<string, Edition>): ReadonlyMap<string, string> {
  const redirects = new Map<string, string>()
  for (const edition of editions.values())
    for (const { article, path } of edition.byPath.values())
      for (const former of article.formerPaths) if (former !== path) redirects.set(former, path)
  for (const [from, to] of library.publication.redirects) redirects.set(from, to)
  return redirects
}
