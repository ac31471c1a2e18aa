import { isText, parsePath } from '#lib/article/paths.ts'
import { redirectViewOf } from '#lib/site/redirect-view.ts'
import type { Site } from '#lib/site/site.ts'
import type { View } from '#lib/site/view.ts'
import { viewOf } from '#lib/site/view-of.ts'

/**
 * What a server shows at a decoded path, or `null`. A former address shows a page that leads on, as in an export: Next
 * repeats the `Location` of cached redirects, which search engines cannot follow (vercel/next.js#82117).
 */
export function pageAt(path: string, site: Site): View | null {
  const address = parsePath(path)
  const view = address === null || isText(address) ? null : viewOf(address, site)
  if (view !== null) return view
  const target = site.redirects.get(path) ?? site.redirects.get(`${path}/`)
  return target === undefined ? null : redirectViewOf(target, site)
}

/** The language of the edition a path belongs to; the default one where it names none. */
export function localeOf(path: string, site: Site): string {
  const [, first = ''] = path.split('/')
  return site.editions.has(first) ? first : site.library.publication.languages[0]
}
