import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { articleAddress, parsePath, toPath } from '#lib/article/paths.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'

/** Drops former paths that are addresses of today, or that another article claimed first; each is a warning that says whose it is. */
export function settleFormerPaths(
  articles: readonly Article[],
  pages: readonly StandingPage[],
  languages: readonly string[],
  messages: Messages,
): { readonly articles: readonly Article[]; readonly issues: readonly Issue[] } {
  const owners = new Map<string, string>()
  for (const article of articles) owners.set(bare(toPath(articleAddress(article))), article.file)
  for (const { language, slug, file } of pages)
    owners.set(bare(toPath({ kind: 'standing', locale: language, slug })), file)
  const issues: Issue[] = []
  const settled = articles.map(article => {
    const formerPaths = article.formerPaths.filter(path => {
      const owner = owners.get(bare(path)) ?? siteOwner(path, languages)
      if (owner === null) owners.set(bare(path), article.file)
      else if (owner !== article.file) issues.push(taken(article.file, path, owner, messages))
      return owner === null
    })
    return formerPaths.length === article.formerPaths.length ? article : { ...article, formerPaths }
  })
  return { articles: settled, issues }
}

/** One form for the spellings of a path that a file host serves alike. */
function bare(path: string): string {
  return path.replace(/\/index\.html$/, '/').replace(/(?<=.)\/$/, '')
}

/** Fronts, archives, topics and feeds belong to the site itself. */
function siteOwner(path: string, languages: readonly string[]): string | null {
  const address = parsePath(bare(path))
  if (!address || address.kind === 'article' || address.kind === 'standing') return null
  return 'locale' in address && !languages.includes(address.locale) ? null : toPath(address)
}

function taken(file: string, path: string, owner: string, messages: Messages): Issue {
  const wording = messages.formerPathTaken(path, owner)
  return { file, place: startOfFile, rule: 'schema/former-path-taken', level: 'warning', ...wording }
}
