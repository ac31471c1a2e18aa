import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Source } from '#lib/article/source.ts'
import { articleJsonLd } from '#lib/feeds/article-json-ld.ts'
import { frontJsonLd } from '#lib/feeds/front-json-ld.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { articleDescription } from './description.ts'
import { policyUrl } from './policies.ts'
import type { Site } from './site.ts'

interface ArticleParts {
  readonly entry: Entry
  readonly disclosure: Disclosure
  readonly sources: readonly Source[]
  /** Language to path within the site, this article's own included. */
  readonly translations: ReadonlyMap<string, string>
}

/** Structured data of an article's page. */
export function articleJsonLdOf({ entry, disclosure, sources, translations }: ArticleParts, site: Site): object {
  const { article, path } = entry
  const { publication } = site.library
  const words = wordsFor(article.language)
  const label = labelOf(disclosure, words, publication.timeZone)
  return articleJsonLd({
    article,
    publication,
    disclosure,
    sources,
    words,
    labelSentence: label === null ? null : labelSentence(label),
    description: articleDescription(article, site),
    url: permalink(path, publication),
    translations: [...translations]
      .filter(([language]) => language !== article.language)
      .map(([language, other]) => ({ language, url: permalink(other, publication) })),
    ...policiesOf(article.language, site),
  })
}

/** Structured data of a front: the site and who publishes it. */
export function frontJsonLdOf({ locale }: Edition, site: Site): object {
  return frontJsonLd({ publication: site.library.publication, locale, ...policiesOf(locale, site) })
}

function policiesOf(locale: string, site: Site) {
  return { policyUrl: policyUrl('ai', locale, site), correctionsUrl: policyUrl('corrections', locale, site) }
}
