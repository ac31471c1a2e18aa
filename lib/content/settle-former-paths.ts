import type { Article } from '#lib/article/article.ts'
import { isDocument } from '#lib/article/document-path.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { barePath, pathKey } from '#lib/article/path-key.ts'
import { articleAddress, parsePath, toPath } from '#lib/article/paths.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'

/** Everything that has an address of its own. */
interface Addressed {
  readonly articles: readonly Article[]
  readonly pages: readonly StandingPage[]
  /** Path within the site to file. */
  readonly media: ReadonlyMap<string, string>
  readonly languages: readonly string[]
}

/** Drops former paths that are addresses of today, or that another article claimed first; each is a warning that says whose it is. */
export function settleFormerPaths(
  { articles, pages, media, languages }: Addressed,
  messages: Messages,
): { readonly articles: readonly Article[]; readonly issues: readonly Issue[] } {
  if (articles.every(({ formerPaths }) => formerPaths.length === 0)) return { articles, issues: [] }
  const claims = new Claims()
  for (const [path, file] of media) claims.add(path, file, true)
  for (const article of articles) claims.add(toPath(articleAddress(article)), article.file)
  for (const { language, slug, file } of pages) claims.add(toPath({ kind: 'standing', locale: language, slug }), file)
  const issues: Issue[] = []
  const locales = new Set(languages.map(pathKey))
  const settled = articles.map(article => {
    const present = barePath(toPath(articleAddress(article)))
    const formerPaths = article.formerPaths.filter(path => {
      const owner = claims.ownerOf(path) ?? siteOwner(path, locales)
      if (owner !== null && barePath(path) !== present) issues.push(taken(article.file, path, owner, messages))
      return owner === null
    })
    // Only now: its own former paths may differ in case alone, as all of them lead to one place.
    for (const path of formerPaths) claims.add(path, article.file)
    return formerPaths.length === article.formerPaths.length ? article : { ...article, formerPaths }
  })
  return { articles: settled, issues }
}

/** Who stands where; what is a file to one path cannot be a folder to another. */
class Claims {
  readonly #owners = new Map<string, string>()
  readonly #files = new Map<string, string>()
  readonly #folders = new Map<string, string>()

  add(path: string, owner: string, isFile = isDocument(path)): void {
    this.#owners.set(pathKey(path), owner)
    if (isFile) this.#files.set(pathKey(path), owner)
    for (const folder of foldersOf(path)) this.#folders.set(folder, owner)
  }

  ownerOf(path: string): string | null {
    const above = foldersOf(path).find(folder => this.#files.has(folder))
    const key = pathKey(path)
    const own = this.#owners.get(key) ?? (isDocument(key) ? this.#folders.get(key) : undefined)
    return own ?? this.#files.get(above ?? '') ?? null
  }
}

function foldersOf(path: string): readonly string[] {
  const parts = pathKey(path).split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** Fronts, archives, topics and feeds belong to the site itself, as do the files that hosts read, their settings in JSON too. */
function siteOwner(path: string, locales: ReadonlySet<string>): string | null {
  const key = pathKey(path)
  if (/^\/(?:404\.html$|[._]|[^/]+\.json$)/.test(key)) return path
  const address = parsePath(key)
  if (!address || address.kind === 'article' || address.kind === 'standing') return null
  return 'locale' in address && !locales.has(address.locale) ? null : toPath(address)
}

function taken(file: string, path: string, owner: string, messages: Messages): Issue {
  const wording = messages.formerPathTaken(path, owner)
  return { file, place: startOfFile, rule: 'schema/former-path-taken', level: 'warning', ...wording }
}
