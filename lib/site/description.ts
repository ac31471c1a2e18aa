import type { Article } from '#lib/article/article.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { renderedTeaser } from './rendering.ts'
import type { Site } from './site.ts'

/** What search results and shared links show: the label first, then the standfirst or else the start of the text. */
export function articleDescription(article: Article, site: Site): string {
  const { publication } = site.library
  const label = labelOf(disclosureOf(article, publication), wordsFor(article.language), publication.timeZone)
  const text = article.standfirst ?? renderedTeaser(article, site).excerpt
  return label === null ? text : `${labelSentence(label)}. ${text}`
}
