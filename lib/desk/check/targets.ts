import { posix } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { pathKey } from '#lib/article/path-key.ts'
import { articleAddress, parsePath, toPath } from '#lib/article/paths.ts'
import { toSitePath, withoutBasePath } from '#lib/content/site-path.ts'

/** Whether a local address leads somewhere; `unknown`: something that KIosk does not read may stand there. */
type Target = 'found' | 'draft' | 'missing' | 'unknown'

/** Where local addresses of an article lead. */
export type Targets = (address: string, article: Pick<Article, 'file' | 'formerPaths'>) => Target

/** Collects all that a publication has an address for. `isWhole`: KIosk alone makes its site, not Jekyll with pages and plugins. */
export function targetsOf(library: Library, isWhole: boolean): Targets {
  const { publication, media } = library
  const byPath = new Map<string, Target>()
  const byFile = new Map<string, Target>()
  for (const article of library.articles) {
    const target = article.draft ? 'draft' : 'found'
    for (const path of [toPath(articleAddress(article)), ...article.formerPaths])
      byPath.set(pathKey(bare(path)), target)
    for (const name of [article.file, postName(article.file)]) byFile.set(name, target)
  }
  for (const { language, slug } of library.pages) byPath.set(`/${language.toLowerCase()}/${pathKey(slug)}`, 'found')
  for (const from of publication.redirects.keys()) byPath.set(pathKey(bare(from)), 'found')
  const isList = listTest(library)

  return (address, article) => {
    const [written = ''] = address.split(/[?#]/)
    if (written === '') return 'found'
    const path = decoded(written)
    for (const file of filesMeant(path.replace(/(?<=.)\/$/, ''), article.file)) {
      const known = media.has(`/${file}`) ? 'found' : (byFile.get(file) ?? byFile.get(postName(file)))
      if (known) return known
    }
    const inside = withoutBasePath(pathWithin(path, article), publication.basePath)
    const known = byPath.get(pathKey(bare(inside)))
    if (known) return known
    if (media.has(inside) || isList(inside) || isRootFile(inside)) return 'found'
    return isWhole || namesPost(path) ? 'missing' : 'unknown'
  }
}

/** Pages that a site may have without anybody writing them. */
const ownPages: ReadonlySet<string> = new Set(['ai', 'corrections'])

/** Fronts, archives, topics, people, feeds and texts for machines. */
function listTest({ publication, articles }: Library): (path: string) => boolean {
  const locales = new Set(publication.languages.map(pathKey))
  const topics = new Set(
    [...publication.topics.list.map(({ key }) => key), ...articles.flatMap(one => one.topics)].map(pathKey),
  )
  const years = new Set(articles.map(({ language, day }) => pathKey(`${language}/${day.year}`)))
  const months = new Set(articles.map(({ language, day }) => pathKey(`${language}/${day.year}/${day.month}`)))
  return path => {
    const address = parsePath(pathKey(path))
    if (address === null) return false
    if ('locale' in address && !locales.has(address.locale)) return false
    if ('topic' in address && address.topic !== null) return topics.has(address.topic)
    if (address.kind === 'year') return years.has(`${address.locale}/${address.year}`)
    if (address.kind === 'month') return months.has(`${address.locale}/${address.year}/${address.month}`)
    if (address.kind === 'standing') return ownPages.has(address.slug)
    return address.kind !== 'article'
  }
}

/** Files that a path may name: from the root, or first from the folder of the text. */
function filesMeant(path: string, file: string): readonly string[] {
  if (path.startsWith('/')) return [path.slice(1)]
  return [posix.join(posix.dirname(file), path), posix.normalize(path)]
}

/** A relative address counts from where the article stood before, as its writer knew it. */
function pathWithin(path: string, { formerPaths }: Pick<Article, 'formerPaths'>): string {
  return toSitePath(path.startsWith('/') ? path : posix.resolve(posix.join(formerPaths[0] ?? '/', 'x', '..'), path))
}

/** What `{% post_url %}` names a post by (Jekyll 4: tags/post_url.rb). */
function postName(file: string): string {
  return file.replace(/^(?:.*\/)?_posts\/(?:.*\/)?/, '').replace(/\.(?:md|markdown|mkdown|mkdn|mkd|html)$/i, '')
}

/** Whether a path names the file of an article, which nothing but an article can be. */
function namesPost(path: string): boolean {
  return /(?:^|\/)_posts\/|\/\d{4}-\d{1,2}-\d{1,2}-[^/]+\.(?:md|markdown|mkdown|mkdn|mkd)$/i.test(path)
}

function isRootFile(path: string): boolean {
  return /^\/(?:favicon|icon|apple-touch-icon)[\w-]*\.\w+$|^\/404\.html$/.test(path)
}

function bare(path: string): string {
  return path.replace(/(?:\/index)?(?:\.html)?\/?$/, '') || '/'
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
