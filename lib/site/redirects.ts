import { hasDocumentAsFolder } from '#lib/article/document-path.ts'
import type { Edition } from '#lib/article/edition.ts'
import type { Library } from '#lib/article/library.ts'
import { pathKey } from '#lib/article/path-key.ts'
import { isOwnPath } from './own-paths.ts'

/**
 * Former paths to present ones: what articles remember, then the rules of the publication, which win. None takes the place of
 * an article that readers can open or of anything else of the site, leads to itself, or needs a folder called like a file.
 */
export function toRedirects(library: Library, editions: ReadonlyMap<string, Edition>): ReadonlyMap<string, string> {
  const entries = [...editions.values()].flatMap(({ byPath }) => [...byPath.values()])
  const redirects = new Map<string, string>()
  for (const { article, path } of entries) for (const former of article.formerPaths) redirects.set(former, path)
  for (const [from, to] of library.publication.redirects) redirects.set(from, to)
  if (redirects.size === 0) return redirects
  const present = new Set(entries.map(({ path }) => pathKey(path)))
  return new Map(
    [...redirects].filter(
      ([from, to]) =>
        !present.has(pathKey(from)) &&
        pathKey(from) !== pathKey(to) &&
        !hasDocumentAsFolder(from) &&
        !isOwnPath(from, library),
    ),
  )
}
