import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { StandingPage } from '#lib/article/library.ts'
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
  const claims = new Claims()
  for (const [path, file] of media) claims.add(path, file, true)
  for (const article of articles) claims.add(toPath(articleAddress(article)), article.file)
  for (const { language, slug, file } of pages) claims.add(toPath({ kind: 'standing', locale: language, slug }), file)
  const issues: Issue[] = []
  const settled = articles.map(article => {
    const formerPaths = article.formerPaths.filter(path => {
      const owner = claims.ownerOf(path) ?? siteOwner(path, languages)
      if (owner === null) claims.add(path, article.file)
      else if (owner !== article.file) issues.push(taken(article.file, path, owner, messages))
      return owner === null
    })
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
    this.#owners.set(bare(path), owner)
    if (isFile) this.#files.set(path, owner)
    for (const folder of foldersOf(path)) this.#folders.set(folder, owner)
  }

  ownerOf(path: string): string | null {
    const above = foldersOf(path).find(folder => this.#files.has(folder))
    const own = this.#owners.get(bare(path)) ?? (isDocument(path) ? this.#folders.get(path) : undefined)
    return own ?? this.#files.get(above ?? '') ?? null
  }
}

/** One form for the spellings of a path that a file host serves alike. */
function bare(path: string): string {
  return path.replace(/\/index\.html$/, '/').replace(/(?<=.)\/$/, '')
}

function foldersOf(path: string): readonly string[] {
  const parts = bare(path).split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** Whether a path is written as a file; others become folders with an `index.html`. */
function isDocument(path: string): boolean {
  return /\.(?:html?|xml|json|txt|csv|webmanifest)$/i.test(path)
}

/** Fronts, archives, topics and feeds belong to the site itself, as do the files that hosts read. */
function siteOwner(path: string, languages: readonly string[]): string | null {
  if (/^\/(?:404\.html$|_redirects$|_headers$|\.)/.test(bare(path))) return path
  const address = parsePath(bare(path))
  if (!address || address.kind === 'article' || address.kind === 'standing') return null
  return 'locale' in address && !languages.includes(address.locale) ? null : toPath(address)
}

function taken(file: string, path: string, owner: string, messages: Messages): Issue {
  const wording = messages.formerPathTaken(path, owner)
  return { file, place: startOfFile, rule: 'schema/former-path-taken', level: 'warning', ...wording }
}
