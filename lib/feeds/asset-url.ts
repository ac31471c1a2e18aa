import { permalink } from '#lib/article/permalink.ts'
import { isFromHost } from '#lib/markdown/address-kind.ts'
import type { Publication } from '#lib/publication/publication.ts'

/** A picture or sound of an article as an absolute address, whether it lies within the site or elsewhere. */
export function assetUrl(src: string, publication: Pick<Publication, 'origin' | 'basePath'>): string {
  if (isForeign(src)) return src
  return permalink(src, publication)
}

/** A picture as feeds show it: `null` where it lies on a host from which nobody's reader should load it unasked. */
export function pictureUrl(src: string, publication: Publication): string | null {
  return isForeign(src) && !isFromHost(src, publication.pictureHosts) ? null : assetUrl(src, publication)
}

/** A sound as feeds offer it: `null` where it lies on another host. */
export function localAsset(src: string, publication: Pick<Publication, 'origin' | 'basePath'>): string | null {
  return isForeign(src) ? null : assetUrl(src, publication)
}

/** Whether an asset lies on another host. */
export function isForeign(src: string): boolean {
  return /^https?:\/\//i.test(src)
}
