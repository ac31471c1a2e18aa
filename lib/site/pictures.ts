import { type Picture, type ShownPicture, scaledFormats } from '#lib/article/picture.ts'
import { hrefTo } from './hrefs.ts'
import { type ScaledAddress, toScaledPath } from './picture-path.ts'
import type { Site } from './site.ts'

/** The picture at an address as it stands in a page, or `null` where none is that the site knows. */
export function pictureAt(href: string, site: Site): ShownPicture | null {
  const picture = picturesOf(site).get(href)
  return picture ? toShown(picture, site) : null
}

/** What stands at an address, as a word that changes when the picture there does. */
export function wordFor(href: string | null, site: Site): string | null {
  const picture = href === null ? undefined : picturesOf(site).get(href)
  return picture ? `${href} ${picture.name}` : href
}

/** All scaled files of a site, and the files of the publication they are made from; what has equal content has one set of them. */
export function scaledFiles({ library }: Site): ReadonlyMap<string, ScaledAddress & Source> {
  const all = [...library.media.values()].flatMap(({ disk, picture }) => (picture ? scaledFrom(picture, disk) : []))
  return new Map(all.map(file => [toScaledPath(file), file]))
}

interface Source {
  readonly disk: string
  readonly sourceType: Picture['sourceType']
}

function scaledFrom({ name, sourceType, widths }: Picture, disk: string): readonly (ScaledAddress & Source)[] {
  return widths.flatMap(width => scaledFormats.map(format => ({ name, width, format, disk, sourceType })))
}

const known = new WeakMap<Site, ReadonlyMap<string, Picture>>()

function picturesOf(site: Site): ReadonlyMap<string, Picture> {
  const cached = known.get(site)
  if (cached) return cached
  const pictures = [...site.library.media].flatMap(([path, { picture }]) =>
    picture ? [[hrefTo(path, site), picture] as const] : [],
  )
  const created = new Map(pictures)
  known.set(site, created)
  return created
}

function toShown({ height, isTransparent, name, width, widths }: Picture, site: Site): ShownPicture {
  const sources = scaledFormats.map(format => ({
    type: `image/${format}`,
    srcSet: widths
      .map(across => `${hrefTo(toScaledPath({ name, width: across, format }), site)} ${across}w`)
      .join(', '),
  }))
  return { width, height, isTransparent, sources: widths.length === 0 ? [] : sources }
}
