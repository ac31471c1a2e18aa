import type { FeedFormat, Selection, TextAddress } from './address.ts'
import { dayPath, mm, parseDayPath, yyyy } from './path-parts.ts'

/** Files of a feed by its format. */
export const feedFiles: Readonly<Record<FeedFormat, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }

/** Files at which a server answers with a feed that a query filters; an export has none but the whole feed. */
export const filteredFeedFiles: Readonly<Record<FeedFormat, string>> = {
  ...{ rss: 'feed.rss', atom: 'feed.atom', json: feedFiles.json },
}

/** The path of an edition's feed that takes a query. */
export function filteredFeedPath(locale: string, format: FeedFormat): string {
  return `/${locale}/${filteredFeedFiles[format]}`
}

const rootFiles = {
  sitemap: 'sitemap.xml',
  'news-sitemap': 'news-sitemap.xml',
  robots: 'robots.txt',
  manifest: 'site.webmanifest',
  'register-json': 'disclosures.json',
  'register-csv': 'disclosures.csv',
  'disclosure-schema': 'schema/disclosure/v1.json',
  llms: 'llms.txt',
} as const

/** Files beside the page of an article. Markdown is called as llmstxt.org has it for pages without a file name. */
export const besideFiles = { disclosure: 'disclosure.json', ninjs: 'ninjs.json', markdown: 'index.html.md' } as const

const selections: Readonly<Record<Selection, string>> = { reviewed: 'reviewed', 'not-generated': 'not-generated' }

/** The path of a text for machines within the site, decoded: `/de/topics/space/rss.xml`. Inverse of `parseTextPath`. */
export function toTextPath(address: TextAddress): string {
  switch (address.kind) {
    case 'feed':
      return `/${address.locale}/${address.topic === null ? '' : `topics/${address.topic}/`}${feedFiles[address.format]}`
    case 'selected-feed':
      return `/${address.locale}/feeds/${selections[address.selection]}/${feedFiles[address.format]}`
    case 'disclosure':
    case 'ninjs':
    case 'markdown':
      return dayPath(address) + besideFiles[address.kind]
    case 'sitemap-part':
      return `/sitemaps/${address.holds}-${address.number}.xml`
    case 'register-part':
      return `/disclosures/${yyyy(address.year)}-${mm(address.month)}.${address.format}`
    default:
      return `/${rootFiles[address.kind]}`
  }
}

/** The text that the segments of a decoded path name, or `null`. */
export function parseTextPath(segments: readonly string[]): TextAddress | null {
  const path = segments.join('/')
  const root = entry(rootFiles, path)
  if (root) return { kind: root }
  const part = parsePart(path)
  if (part) return part
  const last = segments.at(-1)
  const beside = entry(besideFiles, last)
  const article = beside && parseDayPath(segments.slice(0, -1))
  if (beside && article) return { kind: beside, ...article }
  return parseFeedPath(segments)
}

const sitemapPart = /^sitemaps\/(pages|articles)-([1-9]\d*)\.xml$/
const registerPart = /^disclosures\/(\d{4})-(0[1-9]|1[0-2])\.(json|csv)$/

function parsePart(path: string): TextAddress | null {
  const [, holds, number] = sitemapPart.exec(path) ?? []
  if (holds === 'pages' || holds === 'articles') return { kind: 'sitemap-part', holds, number: Number(number) }
  const [, year, month, format] = registerPart.exec(path) ?? []
  if (format !== 'json' && format !== 'csv') return null
  return { kind: 'register-part', year: Number(year), month: Number(month), format }
}

function parseFeedPath(segments: readonly string[]): TextAddress | null {
  const [locale, folder, name = ''] = segments
  const format = entry(feedFiles, segments.at(-1))
  if (!format || locale === undefined) return null
  if (segments.length === 2) return { kind: 'feed', locale, topic: null, format }
  if (segments.length !== 4 || name === '') return null
  if (folder === 'topics') return { kind: 'feed', locale, topic: name, format }
  const selection = folder === 'feeds' ? entry(selections, name) : undefined
  return selection ? { kind: 'selected-feed', locale, selection, format } : null
}

function entry<K extends string>(names: Readonly<Record<K, string>>, name: string | undefined): K | undefined {
  return (Object.keys(names) as K[]).find(key => names[key] === name)
}
