import type { Entry } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { imageViewOf } from './image-view.ts'
import { labelViewOf } from './label-view.ts'
import { momentOf } from './moments.ts'
import { toSettable } from './settable.ts'
import type { ArticleShareView, ShareLabel } from './share-view.ts'
import type { Site } from './site.ts'
import type { LabelView } from './view-parts.ts'

/**
 * The share picture of one article; `null` where it gets none of its own: the publication wants none, readers do not see the article,
 * a sign has no glyph, or a lead picture serves as well, as no label could be lost with it.
 */
export function articleShareView({ article, lifecycle }: Entry, site: Site): ArticleShareView | null {
  const { publication } = site.library
  if (publication.sharePictures !== 'article' || (lifecycle !== 'live' && lifecycle !== 'expired')) return null
  const label = labelViewOf(article, wordsFor(article.language), site)
  if (label === null && imageViewOf(article, site) !== null) return null
  const name = toSettable(publication.name)
  const headline = toSettable(article.title)
  const day = toSettable(momentOf(article.date, article.language, site).text)
  const written = label && toSettableLabel(label)
  if (name === null || headline === null || day === null || (label !== null && written === null)) return null
  return { kind: 'article', lang: article.language, name, headline, day, label: written }
}

function toSettableLabel({ kind, lead, mark, review }: LabelView): ShareLabel | null {
  const settable = toSettable(review)
  return settable === null ? null : { kind, mark, lead, review: settable }
}
