import type { Address, FeedFormat, PageAddress, TextAddress } from './address.ts'
import type { Article } from './article.ts'

const feedFiles: Readonly<Record<FeedFormat, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }
const rootFiles = {
  sitemap: 'sitemap.xml',
  'news-sitemap': 'news-sitemap.xml',
  robots: 'robots.txt',
  manifest: 'site.webmanifest',
} as const

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
      return `/${address.locale}/${yyyy(address.year)}/${mm(address.month)}/${mm(address.day)}/${address.slug}/`
    case 'archive':
      return `/${address.locale}/archive/`
    case 'year':
      return `/${address.locale}/${yyyy(address.year)}/`
    case 'month':
      return `/${address.locale}/${yyyy(address.year)}/${mm(address.month)}/`
    case 'topics':
      return `/${address.locale}/topics/`
    case 'topic':
      return `/${address.locale}/topics/${address.topic}/`
    case 'topic-older':
      return `/${address.locale}/topics/${address.topic}/older/${address.number}/`
    case 'standing':
      return `/${address.locale}/${address.slug}/`
    case 'feed':
      return `/${address.locale}/${address.topic === null ? '' : `topics/${address.topic}/`}${feedFiles[address.format]}`
    case 'sitemap-part':
      return `/sitemap-${address.number}.xml`
    default:
      return `/${rootFiles[address.kind]}`
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
  return address.kind === 'feed' || address.kind === 'sitemap-part' || address.kind in rootFiles
}

/** First segments below a language that KIosk uses itself; no standing page may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'older',
  'archive',
  'topics',
  'search',
  ...Object.values(feedFiles),
])

const year = /^\d{4}$/
const twoDigits = /^(0[1-9]|[1-9]\d)$/
const number = /^[1-9]\d*$/
const sitemapPart = /^sitemap-([1-9]\d*)\.xml$/

/** The address that a decoded path names, or `null` if no address has this form. Trailing slashes are optional for pages. */
export function parsePath(path: string): Address | null {
  const segments = path.split('/').filter(segment => segment !== '')
  return parseText(segments) ?? parsePage(segments)
}

function parseText(segments: readonly string[]): TextAddress | null {
  const [locale, topics, topic] = segments
  const last = segments.at(-1)
  const root = entry(rootFiles, last)
  if (segments.length === 1 && root) return { kind: root }
  const part = segments.length === 1 ? sitemapPart.exec(last ?? '') : null
  if (part) return { kind: 'sitemap-part', number: Number(part[1]) }
  const format = entry(feedFiles, last)
  if (!format || locale === undefined) return null
  if (segments.length === 2) return { kind: 'feed', locale, topic: null, format }
  if (segments.length === 4 && topics === 'topics' && topic) return { kind: 'feed', locale, topic, format }
  return null
}

function parsePage(segments: readonly string[]): PageAddress | null {
  const [locale, ...rest] = segments
  if (locale === undefined) return { kind: 'home' }
  const [first, second, third, fourth] = rest
  switch (rest.length) {
    case 0:
      return { kind: 'front', locale }
    case 1:
      if (first === 'archive' || first === 'topics') return { kind: first, locale }
      if (year.test(first ?? '')) return { kind: 'year', locale, year: Number(first) }
      return first && !reservedSlugs.has(first) ? { kind: 'standing', locale, slug: first } : null
    case 2:
      if (first === 'older' && number.test(second ?? '')) return { kind: 'older', locale, number: Number(second) }
      if (first === 'topics' && second) return { kind: 'topic', locale, topic: second }
      if (year.test(first ?? '') && twoDigits.test(second ?? ''))
        return { kind: 'month', locale, year: Number(first), month: Number(second) }
      return null
    case 4:
      if (first === 'topics' && second && third === 'older' && number.test(fourth ?? ''))
        return { kind: 'topic-older', locale, topic: second, number: Number(fourth) }
      if (year.test(first ?? '') && twoDigits.test(second ?? '') && twoDigits.test(third ?? '') && fourth)
        return { kind: 'article', locale, year: Number(first), month: Number(second), day: Number(third), slug: fourth }
      return null
    default:
      return null
  }
}

/** What `encodeURIComponent` leaves as it is, and slashes: most paths, and every page holds dozens. */
const plain = /^[\w\-.!~*'()/]*$/

/** The path as it stands in links: every segment percent-encoded, behind the publication's base path. */
export function toHref(path: string, basePath: string): string {
  return basePath + (plain.test(path) ? path : path.toWellFormed().split('/').map(encodeURIComponent).join('/'))
}

function entry<K extends string>(names: Readonly<Record<K, string>>, name: string | undefined): K | undefined {
  return (Object.keys(names) as K[]).find(key => names[key] === name)
}

const yyyy = (year: number): string => String(year).padStart(4, '0')
const mm = (part: number): string => String(part).padStart(2, '0')
