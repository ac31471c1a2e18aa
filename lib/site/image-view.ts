import type { Article } from '#lib/article/article.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { addressHost, completed, isFromHost } from '#lib/markdown/address-kind.ts'
import { altWithLabel } from '#lib/markdown/alt-with-label.ts'
import { hrefTo } from './hrefs.ts'
import { pictureAt } from './pictures.ts'
import type { Site } from './site.ts'
import type { ImageView, Link } from './view-parts.ts'

/** The lead picture, if the site itself holds it or its host is one that readers' browsers may load pictures from. */
export function imageViewOf(article: Article, site: Site): ImageView | null {
  const { image } = article
  if (image === null) return null
  const isAllowed = isElsewhere(image.src) && isFromHost(completed(image.src), site.library.publication.pictureHosts)
  if (isElsewhere(image.src) && !isAllowed) return null
  const alt = image.ai ? altWithLabel(image.alt, wordsFor(article.language).imageByAi) : image.alt
  const src = isAllowed ? completed(image.src) : hrefTo(image.src, site)
  return { ...image, alt, src, picture: pictureAt(src, site) }
}

/** A link to a lead picture of another host, which pages do not load: what it shows, and where the link leads. */
export function imageLinkOf({ image, language }: Article): Link | null {
  if (image === null || !/^(?:https?:)?\/\//i.test(image.src)) return null
  const words = wordsFor(language)
  const alt = image.ai ? altWithLabel(image.alt, words.imageByAi) : image.alt
  return { href: completed(image.src), text: words.imageElsewhere(alt, addressHost(image.src)) }
}

function isElsewhere(src: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)
}
