import type { Edition, Entry } from '#lib/article/edition.ts'
import { dayPath } from '#lib/article/path-parts.ts'
import { articleAddress } from '#lib/article/paths.ts'
import type { ShareAddress } from '#lib/article/share-paths.ts'
import { articleShareView } from './article-share.ts'
import { editionShareView } from './edition-share.ts'
import type { ShareView } from './share-view.ts'
import type { Site } from './site.ts'

/** A picture of the site: where it stands, and what it shows. */
export interface SharePicture {
  readonly address: ShareAddress
  readonly view: ShareView
}

/** The picture of all pages of an edition that have no other. */
export function editionPicture(edition: Edition, site: Site): SharePicture | null {
  const view = editionShareView(edition, site)
  return view && { address: { kind: 'edition-share', locale: edition.locale }, view }
}

/** The picture of an article that has one of its own. */
export function articlePicture(entry: Entry, site: Site): SharePicture | null {
  const view = articleShareView(entry, site)
  return view && { address: { ...articleAddress(entry.article), kind: 'article-share' }, view }
}

/** The share pictures of an edition: its own, and those of articles from new to old. */
export function sharePictures(edition: Edition, site: Site): readonly SharePicture[] {
  const ofArticles = [...edition.byPath.values()].map(entry => articlePicture(entry, site))
  return [editionPicture(edition, site), ...ofArticles].filter(picture => picture !== null)
}

/** What the picture at an address shows, or `null` where the site has none there. */
export function shareViewAt(address: ShareAddress, site: Site): ShareView | null {
  const edition = site.editions.get(address.locale)
  if (!edition) return null
  if (address.kind === 'edition-share') return editionShareView(edition, site)
  const entry = edition.byPath.get(dayPath(address))
  return entry ? articleShareView(entry, site) : null
}
