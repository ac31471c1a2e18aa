import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { type DisclosureRecord, toDisclosureRecord } from '#lib/feeds/disclosure-record.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf } from '#lib/i18n/label.ts'
import { permalinkOf } from './hrefs.ts'
import { renderedArticle } from './rendering.ts'
import type { Site } from './site.ts'

/** The complete disclosure of an article that readers can open. */
export function disclosureRecordOf({ article, lifecycle, path }: Entry, site: Site): DisclosureRecord {
  const { publication } = site.library
  const words = wordsFor(article.language)
  const disclosure = disclosureOf(article, publication)
  return toDisclosureRecord({
    article,
    lifecycle,
    publication,
    disclosure,
    label: labelOf(disclosure, words, publication.timeZone),
    labelLanguage: words.locale,
    sources: lifecycle === 'withdrawn' ? [] : renderedArticle(article, site).sources,
    versions: site.versions.get(article.file) ?? [],
    url: permalink(path, publication),
    schemaUrl: permalinkOf({ kind: 'disclosure-schema' }, site),
  })
}
