import type { Day } from './article.ts'
import { dayPath, parseDayPath } from './path-parts.ts'

/** A picture for those who share a page: of one article, or of a whole edition. */
export type ShareAddress =
  | { readonly kind: 'edition-share'; readonly locale: string }
  | ({ readonly kind: 'article-share'; readonly locale: string; readonly slug: string } & Day)

/** The file of a share picture, beside the page it stands for. */
export const shareFile = 'share.png'

/** The path of a share picture within the site, decoded: `/de/2025/08/11/slug/share.png`. Inverse of `parseSharePath`. */
export function toSharePath(address: ShareAddress): string {
  return (address.kind === 'edition-share' ? `/${address.locale}/` : dayPath(address)) + shareFile
}

/** The share picture that a decoded path names, or `null`. */
export function parseSharePath(path: string): ShareAddress | null {
  const segments = path.split('/').filter(segment => segment !== '')
  if (segments.at(-1) !== shareFile) return null
  const [locale, ...rest] = segments.slice(0, -1)
  if (locale === undefined) return null
  if (rest.length === 0) return { kind: 'edition-share', locale }
  const article = parseDayPath([locale, ...rest])
  return article && { kind: 'article-share', ...article }
}
