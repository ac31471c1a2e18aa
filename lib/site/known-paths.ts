import type { Entry } from '#lib/article/edition.ts'
import type { Site } from './site.ts'

/** Where things stand on a site, by the names that texts may call them by. */
interface KnownPaths {
  /** The path of an article that readers can open, by its file, also without suffix and without Jekyll's `_posts/`. */
  readonly ofFile: (file: string) => string | null
  /** The present path of an article or a media file by this or a former path, whichever way a file host would spell it. */
  readonly ofPath: (path: string) => string | null
}

const known = new WeakMap<Site, KnownPaths>()

/** The known paths of a site, collected once. */
export function knownPaths(site: Site): KnownPaths {
  const cached = known.get(site)
  if (cached) return cached
  const created = toKnownPaths(site)
  known.set(site, created)
  return created
}

function toKnownPaths(site: Site): KnownPaths {
  const entries = [...site.editions.values()].flatMap(({ byPath }) => [...byPath.values()])
  const files = new Map(entries.flatMap(entry => namesOf(entry).map(name => [name, entry.path] as const)))
  const ends = byUniqueEnd(entries)
  const paths = new Map([...entries.map(({ path }) => [path, path] as const), ...site.redirects])
  return {
    ofFile: file =>
      files.get(file) ?? files.get(postName(file)) ?? (isPost(file) ? (ends.get(baseName(file)) ?? null) : null),
    ofPath: path => {
      const spelled = spellings(path).find(spelling => paths.has(spelling))
      if (spelled !== undefined) return paths.get(spelled) ?? null
      return site.library.media.has(path) ? path : null
    },
  }
}

function namesOf({ article: { file } }: Entry): readonly string[] {
  return isPost(file) ? [file, postName(file)] : [file]
}

/** What `{% post_url %}` names a post by, wherever its folder `_posts` lies (Jekyll 4: tags/post_url.rb). */
function postName(file: string): string {
  return file.replace(/(^|\/)_posts\//, '$1').replace(/\.(?:md|markdown|mkdown|mkdn|mkd|html)$/i, '')
}

/** Older Jekylls found a post by its date and name alone; where two have the same, nobody can tell which is meant. */
function byUniqueEnd(entries: readonly Entry[]): ReadonlyMap<string, string | null> {
  const ends = new Map<string, string | null>()
  for (const { article, path } of entries) {
    const end = baseName(article.file)
    ends.set(end, ends.has(end) ? null : path)
  }
  return ends
}

function baseName(file: string): string {
  const name = postName(file)
  return name.slice(name.lastIndexOf('/') + 1)
}

function isPost(file: string): boolean {
  return /(?:^|\/)_posts\//.test(file)
}

function spellings(path: string): readonly string[] {
  const bare = path.replace(/(?:\/index)?(?:\.html)?\/?$/, '')
  return [path, `${bare}/`, bare, `${bare}.html`, `${bare}/index.html`]
}
