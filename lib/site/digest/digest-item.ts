import type { Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { authorsOf } from '#lib/feeds/authors-of.ts'
import { formatDay, formatNames, isolated } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { imageViewOf } from '../image-view.ts'
import { labelViewOf } from '../label-view.ts'
import { renderedTeaser } from '../rendering.ts'
import type { Site } from '../site.ts'
import type { ImageView } from '../view-parts.ts'
import type { DigestItem, DigestLine } from './digest-view.ts'
import { tamed, withoutPlaceholders } from './tame-placeholders.ts'

/** An article as a line of a newsletter. */
export function digestLine({ article, path }: Entry, words: Words, site: Site): DigestLine {
  const { publication } = site.library
  const label = labelViewOf(article, words, site)
  return {
    url: permalink(path, publication),
    headline: tamed(article.title),
    label: label && { ...label, review: withoutPlaceholders(label.review) },
  }
}

interface DigestItemOptions {
  readonly words: Words
  readonly hasPictures: boolean
  readonly isDated: boolean
}

/** An article with its introduction. */
export function digestItem(
  entry: Entry,
  locale: string,
  { words, hasPictures, isDated }: DigestItemOptions,
  site: Site,
): DigestItem {
  const { article } = entry
  const names = authorsOf(article).map(({ name }) => isolated(tamed(name)))
  return {
    ...digestLine(entry, words, site),
    day: isDated ? formatDay(article.date, locale, site.library.publication.timeZone) : null,
    text: tamed(article.standfirst ?? renderedTeaser(article, site).excerpt),
    byline: names.length === 0 ? null : words.by(formatNames(names, words.locale)),
    image: hasPictures ? absoluteImage(entry, site) : null,
  }
}

function absoluteImage({ article }: Entry, site: Site): ImageView | null {
  const image = imageViewOf(article, site)
  if (image === null) return null
  const { alt, credit, src } = image
  return {
    ...image,
    src: URL.canParse(src) ? src : site.library.publication.origin + src,
    alt: tamed(alt),
    credit: credit === null ? null : tamed(credit),
  }
}
