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

/** The picture that stands for an article elsewhere: one with its label, else its lead picture; `null`: that of its edition. */
export function articleImage(entry: Entry, lead: ImageView | null, site: Site): Properties | null {
  const drawn = articleShareView(entry, site)
  if (drawn) {
    const { label, headline } = drawn
    return [
      imageAt({ ...articleAddress(entry.article), kind: 'article-share' }, site),
      { property: 'og:image:width', content: `${shareSize.width}` },
      { property: 'og:image:height', content: `${shareSize.height}` },
      { property: 'og:image:alt', content: label ? `${labelSentence(label)}. ${headline}` : headline },
    ]
  }
  if (lead === null) return null
  return [
    { property: 'og:image', content: URL.canParse(lead.src) ? lead.src : site.library.publication.origin + lead.src },
    { property: 'og:image:alt', content: lead.alt },
  ]
}

/** The picture that stands for any other page of an edition; no more is said of it, as every page would have to carry that. */
export function editionImage(edition: Edition, site: Site): Properties {
  return editionShareView(edition, site) ? [imageAt({ kind: 'edition-share', locale: edition.locale }, site)] : []
}

function imageAt(address: ShareAddress, site: Site): Properties[number] {
  return { property: 'og:image', content: permalink(toSharePath(address), site.library.publication) }
}
