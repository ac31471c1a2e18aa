import { disclosureOf } from '#lib/article/disclosure.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { registerCsv, toRegister } from '#lib/feeds/register.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { permalinkOf } from './hrefs.ts'
import { jsonText } from './json-text.ts'
import type { Site } from './site.ts'

/** The register of all articles that readers can open, newest first within their language. */
export function registerText(format: 'json' | 'csv', site: Site): string {
  const { publication } = site.library
  const entries = [...site.editions.values()].flatMap(({ byPath }) => [...byPath.values()])
  const rows = toRegister(
    entries.map(({ article, lifecycle, path }) => {
      const disclosure = disclosureOf(article, publication)
      const label = labelOf(disclosure, wordsFor(article.language), publication.timeZone)
      return {
        article,
        lifecycle,
        disclosure,
        url: permalink(path, publication),
        recordUrl: permalinkOf({ ...articleAddress(article), kind: 'disclosure' }, site),
        labelSentence: label && labelSentence(label),
      }
    }),
    publication.timeZone,
  )
  if (format === 'csv') return registerCsv(rows)
  return jsonText({ publication: publication.name, publisher: publication.publisher.name, articles: rows })
}
