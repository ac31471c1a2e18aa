import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
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
  const { name, publisher } = site.library.publication
  const rows = registerRows(
    [...site.editions.values()].flatMap(({ byPath }) => [...byPath.values()]),
    site,
  )
  return format === 'csv'
    ? registerCsv(rows)
    : jsonText({ publication: name, publisher: publisher.name, articles: rows })
}

/** The rows of some articles in the register. */
export function registerRows(entries: readonly Entry[], site: Site): ReturnType<typeof toRegister> {
  const { publication } = site.library
  const subjects = entries.map(({ article, lifecycle, path }) => {
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
  })
  return toRegister(subjects, publication.timeZone)
}
