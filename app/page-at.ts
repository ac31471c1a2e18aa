import { isText, parsePath } from '#lib/article/paths.ts'
import { hrefTo } from '#lib/site/hrefs.ts'
import type { Site } from '#lib/site/site.ts'
import type { View } from '#lib/site/view.ts'
import { viewOf } from '#lib/site/view-of.ts'

/** What a server answers for a decoded path: a page, the place it moved to, or nothing. */
export function pageAt(path: string, site: Site): { readonly view: View } | { readonly movedTo: string } | null {
  const address = parsePath(path)
  const view = address === null || isText(address) ? null : viewOf(address, site)
  if (view !== null) return { view }
  const target = site.redirects.get(path) ?? site.redirects.get(`${path}/`)
  return target === undefined ? null : { movedTo: hrefTo(target, site) }
}

/** The language of the edition a path belongs to; the default one where it names none. */
export function localeOf(path: string, site: Site): string {
  const [, first = ''] = path.split('/')
  return site.editions.has(first) ? first : site.library.publication.languages[0]
}
