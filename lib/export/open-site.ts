import { createHash } from 'node:crypto'
import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { type Site, toSite } from '#lib/site/site.ts'

/** Everything that decides what a site looks like, beside the files themselves. */
export interface SiteOptions {
  readonly folder: string
  readonly messages: 'de' | 'en'
  readonly origin: string | undefined
  readonly basePath: string | undefined
  readonly now: Instant
  /** Leaves out articles with errors that could be shown all the same, such as one with an unknown topic. */
  readonly keepGoing: boolean
}

/** A site, and a digest that differs when another process read other files. */
export interface OpenedSite {
  readonly site: Site
  readonly fingerprint: string
}

/** Reads a publication and builds its site at `options.now`. */
export async function openSite({ now, keepGoing, ...options }: SiteOptions): Promise<OpenedSite> {
  const read = await readLibrary(options)
  const library = keepGoing ? withoutErrors(read) : read
  return { site: toSite(library, now), fingerprint: fingerprintOf(library) }
}

function withoutErrors(library: Library): Library {
  const faulty = new Set(library.issues.flatMap(({ file, level }) => (level === 'error' ? [file] : [])))
  const articles = library.articles.filter(({ file }) => !faulty.has(file))
  const dropped = library.articles.filter(({ file }) => faulty.has(file))
  const leftOut = [...library.leftOut, ...dropped.map(({ file }) => ({ file, reason: 'invalid' as const }))]
  return { ...library, articles, leftOut }
}

function fingerprintOf({ publication, articles, pages }: Library): string {
  const hash = createHash('sha256')
  for (const part of [publication, ...articles, ...pages]) hash.update(JSON.stringify(part))
  return hash.digest('hex')
}
