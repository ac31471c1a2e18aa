import type { Address } from '#lib/article/address.ts'
import { toHref, toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Site } from './site.ts'

/** An address as it stands in a link of a page: base path, percent-encoded. */
export function hrefOf(address: Address, site: Site): string {
  return toHref(toPath(address), site.library.publication.basePath)
}

/** A path within the site as it stands in a link of a page. */
export function hrefTo(path: string, site: Site): string {
  return toHref(path, site.library.publication.basePath)
}

/** An address as machines and other sites know it. */
export function permalinkOf(address: Address, site: Site): string {
  return permalink(toPath(address), site.library.publication)
}
