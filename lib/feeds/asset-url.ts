import { permalink } from '#lib/article/permalink.ts'
import type { Publication } from '#lib/publication/publication.ts'

/** A picture or sound of an article as an absolute address, whether it lies within the site or elsewhere. */
export function assetUrl(src: string, publication: Pick<Publication, 'origin' | 'basePath'>): string {
  if (isForeign(src)) return src
  return permalink(decoded(src.startsWith('/') ? src : `/${src}`), publication)
}

/** The same for what pages and feeds show: `null` for a picture or sound on another host, which nobody's reader should load unasked. */
export function localAsset(src: string, publication: Pick<Publication, 'origin' | 'basePath'>): string | null {
  return isForeign(src) ? null : assetUrl(src, publication)
}

/** Whether an asset lies on another host. */
export function isForeign(src: string): boolean {
  return /^https?:\/\//i.test(src)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
