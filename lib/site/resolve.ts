import { posix } from 'node:path'
import { articleAddress, toHref, toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { ResolveUrl } from '#lib/markdown/rendered.ts'
import type { Site } from './site.ts'

/** Where a text stands: its file within the publication, and a path its relative addresses may have been written for. */
interface Origin {
  readonly file: string
  readonly formerPath: string | null
}

/**
 * Resolves addresses found in a file: paths get the base path, files next to it (pictures, other articles) their place in
 * the site, former addresses their present one. `absolute` adds the origin, for texts that are read elsewhere.
 */
export function resolverOf(site: Site, origin: Origin, absolute: boolean): ResolveUrl {
  const { publication } = site.library
  const write = (path: string, rest: string) =>
    (absolute ? permalink(decoded(path), publication) : toHref(decoded(path), publication.basePath)) + rest
  return url => {
    if (url === '' || url.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return url
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? []
    return write(pathWithin(site, origin, path), rest)
  }
}

function pathWithin(site: Site, origin: Origin, path: string): string {
  if (path.startsWith('/')) return presentPath(site, path)
  const file = decoded(path)
  for (const candidate of [posix.join(posix.dirname(origin.file), file), posix.normalize(file)]) {
    const known = pathOfFile(site, candidate)
    if (known !== null) return known
  }
  const base = origin.formerPath ?? '/'
  return presentPath(site, new URL(path, `http://site${base}`).pathname)
}

function pathOfFile(site: Site, file: string): string | null {
  if (site.library.media.has(`/${file}`)) return `/${file}`
  const article = filesOf(site).get(file)
  return article ?? null
}

function presentPath(site: Site, path: string): string {
  const { basePath } = site.library.publication
  const within = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
  return site.redirects.get(decoded(within)) ?? within
}

const files = new WeakMap<Site, ReadonlyMap<string, string>>()

function filesOf(site: Site): ReadonlyMap<string, string> {
  const cached = files.get(site)
  if (cached) return cached
  const created = new Map(site.library.articles.map(article => [article.file, toPath(articleAddress(article))]))
  files.set(site, created)
  return created
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
