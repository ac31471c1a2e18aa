import type { Address, PageAddress, TextAddress } from './address.ts'
import type { Article } from './article.ts'
import { dayPath, mm, month, number, parseDayPath, year, yyyy } from './path-parts.ts'
import { shareFile } from './share-paths.ts'
import { feedFiles, filteredFeedFiles, parseTextPath, toTextPath } from './text-paths.ts'

/** The path of an address within the site, decoded: `/de/2025/08/11/slug/`. Inverse of `parsePath`. */
export function toPath(address: Address): string {
  switch (address.kind) {
    case 'home':
      return '/'
    case 'front':
      return `/${address.locale}/`
    case 'older':
      return `/${address.locale}/older/${address.number}/`
    case 'article':
      return dayPath(address)
    case 'archive':
      return `/${address.locale}/archive/`
    case 'year':
      return `/${address.locale}/${yyyy(address.year)}/`
    case 'month':
      return `/${address.locale}/${yyyy(address.year)}/${mm(address.month)}/`
    case 'topics':
      return `/${address.locale}/topics/`
    case 'search':
      return `/${address.locale}/search/`
    case 'topic':
      return `/${address.locale}/topics/${address.topic}/`
    case 'topic-relevance':
      return `/${address.locale}/topics/${address.topic}/relevance/`
    case 'topic-older':
      return `/${address.locale}/topics/${address.topic}/older/${address.number}/`
    case 'person':
      return `/${address.locale}/people/${address.person}/`
    case 'person-older':
      return `/${address.locale}/people/${address.person}/older/${address.number}/`
    case 'standing':
      return `/${address.locale}/${address.slug}/`
    default:
      return toTextPath(address)
  }
}

/** The address of an article, which its language, day and slug alone decide. */
export function articleAddress(
  article: Pick<Article, 'language' | 'day' | 'slug'>,
): Extract<PageAddress, { kind: 'article' }> {
  return { kind: 'article', locale: article.language, ...article.day, slug: article.slug }
}

/** Whether an address is a text for machines rather than a page. */
export function isText(address: Address): address is TextAddress {
  return !toPath(address).endsWith('/')
}

/** First segments below a language that KIosk uses itself; no standing page may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'older',
  'archive',
  'topics',
  'search',
  'people',
  'feeds',
  ...Object.values(feedFiles),
  ...Object.values(filteredFeedFiles),
  shareFile,
])

/** The address that a decoded path names, or `null` if no address has this form. Trailing slashes are optional for pages. */
export function parsePath(path: string): Address | null {
  const segments = path.split('/').filter(segment => segment !== '')
  return parseTextPath(segments) ?? parsePage(segments)
}

function parsePage(segments: readonly string[]): PageAddress | null {
  const [locale, first, second = '', third, fourth = ''] = segments
  if (locale === undefined) return { kind: 'home' }
  if (first === undefined) return { kind: 'front', locale }
  switch (segments.length) {
    case 2:
      if (first === 'archive' || first === 'topics' || first === 'search') return { kind: first, locale }
      if (year.test(first)) return { kind: 'year', locale, year: Number(first) }
      return reservedSlugs.has(first) ? null : { kind: 'standing', locale, slug: first }
    case 3:
      if (first === 'older' && number.test(second)) return { kind: 'older', locale, number: Number(second) }
      if (first === 'topics') return { kind: 'topic', locale, topic: second }
      if (first === 'people') return { kind: 'person', locale, person: second }
      if (year.test(first) && month.test(second))
        return { kind: 'month', locale, year: Number(first), month: Number(second) }
      return null
    case 4:
      return first === 'topics' && third === 'relevance' ? { kind: 'topic-relevance', locale, topic: second } : null
    case 5:
      if (third === 'older' && number.test(fourth)) {
        if (first === 'topics') return { kind: 'topic-older', locale, topic: second, number: Number(fourth) }
        if (first === 'people') return { kind: 'person-older', locale, person: second, number: Number(fourth) }
      }
      return articleAt(segments)
    default:
      return null
  }
}

function articleAt(segments: readonly string[]): PageAddress | null {
  const article = parseDayPath(segments)
  return article && { kind: 'article', ...article }
}

/** What `encodeURIComponent` leaves as it is, and slashes: most paths, and every page holds dozens. */
const plain = /^[\w\-.!~*'()/]*$/

/** The path as it stands in links: every segment percent-encoded, behind the publication's base path. */
export function toHref(path: string, basePath: string): string {
  return basePath + (plain.test(path) ? path : path.toWellFormed().split('/').map(encodeURIComponent).join('/'))
}
