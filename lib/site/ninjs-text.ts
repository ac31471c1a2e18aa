import type { BesideAddress } from '#lib/article/address.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { NinjsSubject } from '#lib/feeds/ninjs-subject.ts'
import { type Ninjs, toNinjs } from '#lib/feeds/to-ninjs.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf } from '#lib/i18n/label.ts'
import { renderForExchange } from '#lib/markdown/render-exchange.ts'
import { articleDescription } from './description.ts'
import { permalinkOf } from './hrefs.ts'
import { jsonText } from './json-text.ts'
import { policyUrl } from './policies.ts'
import { renderOptions } from './rendering.ts'
import type { Site } from './site.ts'
import { articleTranslations } from './translations.ts'

/** An article as ninjs, or `null` where readers find no article or the publication does not hand its articles on. */
export function ninjsText(address: BesideAddress, site: Site): string | null {
  if (!site.library.publication.ninjs) return null
  const entry = site.editions.get(address.locale)?.byPath.get(toPath({ ...address, kind: 'article' }))
  return entry ? jsonText(ninjsOf(entry, site)) : null
}

/** An article as ninjs. */
export function ninjsOf(entry: Entry, site: Site): Ninjs {
  return toNinjs(toSubject(entry, site))
}

function toSubject(entry: Entry, site: Site): NinjsSubject {
  const { article, lifecycle, path } = entry
  const { publication } = site.library
  const words = wordsFor(article.language)
  const disclosure = disclosureOf(article, publication)
  const url = permalink(path, publication)
  return {
    article,
    lifecycle,
    publication,
    disclosure,
    label: labelOf(disclosure, words, publication.timeZone),
    rendered: renderForExchange(article, renderOptions(article, site, url)),
    description: articleDescription(article, site),
    url,
    recordUrl: permalinkOf({ ...articleAddress(article), kind: 'disclosure' }, site),
    translations: [...articleTranslations(entry, site)]
      .filter(([language]) => language !== article.language)
      .map(([language, other]) => ({ language, url: permalink(other, publication) })),
    policyUrl: policyUrl('ai', article.language, site),
    correctionsUrl: policyUrl('corrections', article.language, site),
    words,
  }
}
