import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { readVersions } from '#lib/content/read-versions.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import { type Findings, findingsOf } from './findings.ts'

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

/** A site, and what reading its publication brought to light. */
export interface OpenedSite {
  readonly site: Site
  readonly findings: Findings
}

/** Reads a publication and builds its site at `options.now`. */
export async function openSite({ now, keepGoing, ...options }: SiteOptions): Promise<OpenedSite> {
  const read = await readLibrary(options)
  const library = keepGoing ? withoutErrors(read) : read
  const versions = await readVersions(options.folder, library.articles, library.publication)
  return { site: toSite(library, now, { versions }), findings: findingsOf(library, now) }
}

function withoutErrors(library: Library): Library {
  const faulty = new Set(library.issues.flatMap(({ file, level }) => (level === 'error' ? [file] : [])))
  const articles = library.articles.filter(({ file }) => !faulty.has(file))
  const dropped = library.articles.filter(({ file }) => faulty.has(file))
  const leftOut = [...library.leftOut, ...dropped.map(({ file }) => ({ file, reason: 'invalid' as const }))]
  return { ...library, articles, leftOut }
}
