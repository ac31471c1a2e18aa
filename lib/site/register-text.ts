import type { RegisterAddress, RegisterPartAddress } from '#lib/article/address.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { mm, yyyy } from '#lib/article/path-parts.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { registerCsv, registerIndexCsv, toRegister } from '#lib/feeds/register.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { permalinkOf } from './hrefs.ts'
import { jsonText } from './json-text.ts'
import { type RegisterMonth, registerMonths } from './register-months.ts'
import type { Site } from './site.ts'

type Format = RegisterPartAddress['format']

/** Articles up to which the register is one file. */
export const registerSize = 2000

/** The parts of a register that is too large for one file, else none. */
export function registerParts(site: Site): readonly RegisterPartAddress[] {
  if (countArticles(site) <= registerSize) return []
  return registerMonths(site).flatMap(month => [addressOf(month, 'json'), addressOf(month, 'csv')])
}

/** The register of all articles that readers can open, newest first within their language, or the index of its months. */
export function registerText(format: Format, site: Site): string {
  const total = countArticles(site)
  return total > registerSize ? indexText(format, total, site) : rowsText(allEntries(site), format, site)
}

/** A month of the register in the shape of a whole one, or `null` where it has no such part. */
export function registerPartText({ format, month, year }: RegisterPartAddress, site: Site): string | null {
  if (countArticles(site) <= registerSize) return null
  const entries = entriesOf(year, month, site)
  return entries && rowsText(entries, format, site)
}

/** The articles that a register or a part of it has rows of; `null` for an index, which only counts them. */
export function registerEntries(address: RegisterAddress | RegisterPartAddress, site: Site): readonly Entry[] | null {
  if (address.kind === 'register-part') return entriesOf(address.year, address.month, site)
  return countArticles(site) > registerSize ? null : allEntries(site)
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

function rowsText(entries: readonly Entry[], format: Format, site: Site): string {
  const rows = registerRows(entries, site)
  return format === 'csv' ? registerCsv(rows) : jsonText({ ...imprintOf(site), articles: rows })
}

function indexText(format: Format, total: number, site: Site): string {
  const parts = registerMonths(site).map(one => ({
    month: `${yyyy(one.year)}-${mm(one.month)}`,
    total: one.entries.length,
    json: permalinkOf(addressOf(one, 'json'), site),
    csv: permalinkOf(addressOf(one, 'csv'), site),
  }))
  return format === 'csv' ? registerIndexCsv(parts) : jsonText({ ...imprintOf(site), total, parts })
}

function imprintOf({ library }: Site) {
  const { name, publisher } = library.publication
  return { publication: name, publisher: publisher.name }
}

function addressOf({ month, year }: RegisterMonth, format: Format): RegisterPartAddress {
  return { kind: 'register-part', year, month, format }
}

function allEntries({ editions }: Site): readonly Entry[] {
  return [...editions.values()].flatMap(({ byPath }) => [...byPath.values()])
}

function entriesOf(year: number, month: number, site: Site): readonly Entry[] | null {
  return registerMonths(site).find(one => one.year === year && one.month === month)?.entries ?? null
}

function countArticles({ editions }: Site): number {
  return [...editions.values()].reduce((sum, { byPath }) => sum + byPath.size, 0)
}
