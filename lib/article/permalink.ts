import type { Publication } from '#lib/publication/publication.ts'
import { toHref } from './paths.ts'

/** A path within the site as an absolute, percent-encoded address: what readers keep and machines exchange. */
export function permalink(path: string, publication: Pick<Publication, 'origin' | 'basePath'>): string {
  return publication.origin + toHref(path, publication.basePath)
}
