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
}

/** A site, and a digest that differs when another process read other files. */
export interface OpenedSite {
  readonly site: Site
  readonly fingerprint: string
}

/** Reads a publication and builds its site at `options.now`. */
export async function openSite({ now, ...options }: SiteOptions): Promise<OpenedSite> {
  const library = await readLibrary(options)
  return { site: toSite(library, now), fingerprint: fingerprintOf(library) }
}

function fingerprintOf({ articles, pages }: Library): string {
  const hash = createHash('sha256')
  for (const { file, title, body } of [...articles, ...pages]) hash.update(`${file}\0${title}\0${body}\0`)
  return hash.digest('hex')
}
