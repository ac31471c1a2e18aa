import { posix } from 'node:path'
import { toHref } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { ResolveUrl } from '#lib/markdown/rendered.ts'
import { knownPaths } from './known-paths.ts'
import type { Site } from './site.ts'

/** Where a text stands: its file within the publication, and a path its relative addresses may have been written for. */
interface Origin {
  readonly file: string
  readonly formerPath: string | null
}

/**
 * Resolves addresses found in a file: paths get the base path, files next to it (pictures, other articles) their place in
 * the site, former addresses their present one, also where they are written with the own host; a Markdown file that the site
 * does not show is no address. `absolute` adds the origin, for texts that are read elsewhere. `asked` takes down the answers
 * that depend on the site.
 */
export function resolverOf(
  site: Site,
  origin: Origin,
  absolute: boolean,
  asked?: Map<string, string | null>,
): ResolveUrl {
  const { publication } = site.library
  const write = (path: string, rest: string) =>
    (absolute ? permalink(path, publication) : toHref(path, publication.basePath)) + rest
  return url => {
    if (url === '' || url.startsWith('#')) return url
    const isAbsolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
    const own = isAbsolute ? onOwnHost(url, site) : url
    if (own === null) return url
    const answer = own instanceof URL ? answerTo(own, url) : answerToPath(url)
    asked?.set(url, answer)
    return answer
  }

  /** An absolute address of this site stays as it is unless something stands there that the site knows. */
  function answerTo({ pathname, search, hash }: URL, url: string): string {
    const path = knownPaths(site).ofPath(withoutBasePath(decoded(pathname), site))
    return path === null ? url : write(path, search + hash)
  }

  function answerToPath(url: string): string | null {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
    const within = pathWithin(site, origin, path)
    // Two slashes at the start, written as escapes, would name another host.
    return within === null ? null : write(within.replace(/^[\\/]+/, '/'), rest)
  }
}

/** An address as a URL if it leads to this site. */
function onOwnHost(url: string, { library }: Site): URL | null {
  const { origin } = library.publication
  if (!URL.canParse(url, origin)) return null
  const parsed = new URL(url, origin)
  return /^https?:$/.test(parsed.protocol) && parsed.host === hostOf(origin) ? parsed : null
}

let lastOrigin = { origin: '', host: '' }

/** The host of an origin, which thousands of links are compared with. */
function hostOf(origin: string): string {
  if (lastOrigin.origin !== origin) lastOrigin = { origin, host: new URL(origin).host }
  return lastOrigin.host
}

function pathWithin(site: Site, origin: Origin, written: string): string | null {
  const path = decoded(written)
  const known = knownPaths(site)
  for (const file of filesMeant(path, origin.file)) {
    // Names on a Mac are often written with their marks apart.
    const media = `/${file}`.normalize('NFC')
    if (site.library.media.has(media)) return media
    const article = known.ofFile(file)
    if (article !== null) return article
  }
  if (leadsNowhere.test(path)) return null
  const base = origin.formerPath ?? '/'
  const within = path.startsWith('/') ? path : decoded(new URL(written, `http://site${encodeURI(base)}`).pathname)
  const inside = withoutBasePath(within, site)
  return known.ofPath(inside) ?? inside
}

/** Markdown that the site does not show, posts that Jekyll would have found, and addresses that Liquid would have made. */
const leadsNowhere = /\.(?:md|markdown|mkdown|mkdn|mkd)$|^\/_posts\/|\{[{%]/i

/** Files that a path may name: from the root, or first from the folder of the text. */
function filesMeant(path: string, file: string): readonly string[] {
  if (path.startsWith('/')) return [path.slice(1)]
  return [posix.join(posix.dirname(file), path), posix.normalize(path)]
}

function withoutBasePath(path: string, site: Site): string {
  const { basePath } = site.library.publication
  return basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
