import type { Article } from '#lib/article/article.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { altWithLabel } from '#lib/markdown/alt-with-label.ts'
import { resolverOf } from './resolve.ts'
import type { Site } from './site.ts'
import type { ImageView } from './view-parts.ts'

/** The lead picture, if the site itself holds it; pictures of other hosts are not loaded by readers' browsers. */
export function imageViewOf(article: Article, site: Site): ImageView | null {
  const { image } = article
  if (image === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.src)) return null
  const resolve = resolverOf(site, { file: article.file, formerPath: null }, false)
  const alt = image.ai ? altWithLabel(image.alt, wordsFor(article.language).imageByAi) : image.alt
  return { ...image, alt, src: resolve(image.src) ?? image.src }
}
