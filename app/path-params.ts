import { toPath } from '#lib/article/paths.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { articleAddresses, listAddresses, pageAddresses } from '#lib/site/addresses.ts'
import type { Site } from '#lib/site/site.ts'

/** Parameters of the one route all pages share; none is the root. */
export interface PathParams {
  readonly path?: string[]
}

/** Articles per edition that a server build renders ahead; the others are rendered when first asked for, and kept. */
const articlesAhead = 20

/** The decoded path that a route's parameters name. */
export function pathOf({ path = [] }: PathParams): string {
  return `/${path.map(segment => (isEncoded(segment) ? decodeURIComponent(segment) : segment)).join('/')}`
}

/** Pages to render at build time: all of them for an export, else what readers open first, whatever the size of the archive. */
export function staticPaths(site: Site): PathParams[] {
  const addresses = readEnvironment().isNextExport ? [...pageAddresses(site)] : [...pagesAhead(site)]
  return addresses.map(address => ({
    path: toPath(address)
      .split('/')
      .filter(segment => segment !== ''),
  }))
}

function* pagesAhead(site: Site) {
  yield { kind: 'home' } as const
  for (const edition of site.editions.values()) {
    yield { kind: 'front', locale: edition.locale } as const
    yield* [...articleAddresses(edition)].slice(0, articlesAhead)
    for (const address of listAddresses(edition)) if (address.kind === 'standing') yield address
  }
}

function isEncoded(segment: string): boolean {
  try {
    return decodeURIComponent(segment) !== segment
  } catch {
    return false
  }
}
