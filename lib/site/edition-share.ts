import type { Edition } from '#lib/article/edition.ts'
import { localized } from '#lib/publication/localized.ts'
import { toSettable } from './settable.ts'
import type { EditionShareView } from './share-view.ts'
import type { Site } from './site.ts'

/** The picture of all pages of an edition that have no other; `null` where none is wanted or the name has no glyphs. */
export function editionShareView({ locale }: Edition, { library }: Site): EditionShareView | null {
  const { name, sharePictures, tagline } = library.publication
  const settable = toSettable(name)
  if (sharePictures === 'none' || settable === null) return null
  return { kind: 'edition', lang: locale, name: settable, tagline: toSettable(localized(tagline, locale)) ?? '' }
}
