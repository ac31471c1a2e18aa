import type { Edition, Entry } from '#lib/article/edition.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { type ShareAddress, toSharePath } from '#lib/article/share-paths.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import { articleShareView } from './article-share.ts'
import { editionShareView } from './edition-share.ts'
import type { Site } from './site.ts'
import type { ImageView } from './view-parts.ts'
import type { Head } from './view-shell.ts'

/** Width and height of share pictures in pixels, as networks show them uncut. */
export const shareSize = { width: 1200, height: 630 } as const

type Properties = Head['properties']

/** The picture that stands for an article elsewhere: one with its label, else its lead picture, else that of the edition. */
export function articleImage(entry: Entry, edition: Edition, lead: ImageView | null, site: Site): Properties {
  const drawn = articleShareView(entry, site)
  if (drawn) {
    const alt = drawn.label ? `${labelSentence(drawn.label)}. ${drawn.headline}` : drawn.headline
    return drawnImage({ ...articleAddress(entry.article), kind: 'article-share' }, alt, site)
  }
  if (lead === null) return editionImage(edition, site)
  return [
    { property: 'og:image', content: URL.canParse(lead.src) ? lead.src : site.library.publication.origin + lead.src },
    { property: 'og:image:alt', content: lead.alt },
  ]
}

/** The picture that stands for any other page of an edition. */
export function editionImage(edition: Edition, site: Site): Properties {
  const view = editionShareView(edition, site)
  return view ? drawnImage({ kind: 'edition-share', locale: edition.locale }, view.name, site) : []
}

function drawnImage(address: ShareAddress, alt: string, site: Site): Properties {
  return [
    { property: 'og:image', content: permalink(toSharePath(address), site.library.publication) },
    { property: 'og:image:width', content: `${shareSize.width}` },
    { property: 'og:image:height', content: `${shareSize.height}` },
    { property: 'og:image:alt', content: alt },
  ]
}
