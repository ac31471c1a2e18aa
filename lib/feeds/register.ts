import type { Article } from '#lib/article/article.ts'
import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import { lastChange } from './last-change.ts'
import { toIsoDay, toRfc3339 } from './machine-dates.ts'
import { toCsv } from './to-csv.ts'

/** An article in the register; addresses are absolute. */
export interface RegisterEntry {
  readonly article: Article
  readonly lifecycle: Lifecycle
  readonly disclosure: Disclosure
  readonly url: string
  readonly recordUrl: string
  /** `null` where no label is shown. */
  readonly labelSentence: string | null
}

/** A month of a register that is too large for one file; addresses are absolute. */
export interface RegisterPart {
  /** As `2025-08`. */
  readonly month: string
  /** Articles in it. */
  readonly total: number
  readonly json: string
  readonly csv: string
}

/** The columns of the register, in their order. */
const columns = [
  ...['url', 'record', 'language', 'headline', 'published', 'modified', 'involvement', 'label', 'labelKind', 'status'],
  ...['reviewer', 'reviewed', 'gatesPassed', 'gatesOpen', 'systems', 'corrections', 'withdrawn', 'responsible'],
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number | boolean | null | readonly string[]>>

/** The publication's register of disclosures: a row an article, in the order given. */
export function toRegister(entries: readonly RegisterEntry[], timeZone: string): readonly Row[] {
  return entries.map(entry => toRow(entry, timeZone))
}

/** The same rows as CSV (RFC 4180) with a header; lists are joined by `; `. */
export function registerCsv(rows: readonly Row[]): string {
  return toCsv([columns, ...rows.map(row => columns.map(column => toCell(row[column])))])
}

/** The index of a register's parts as CSV (RFC 4180) with a header. */
export function registerIndexCsv(parts: readonly RegisterPart[]): string {
  return toCsv([
    ['month', 'total', 'json', 'csv'],
    ...parts.map(({ csv, json, month, total }) => [month, String(total), json, csv]),
  ])
}

function toRow(
  { article, disclosure, labelSentence, lifecycle, recordUrl, url }: RegisterEntry,
  timeZone: string,
): Row {
  const { gates, reviewer } = disclosure
  const gatesIn = (...states: readonly string[]) =>
    gates.flatMap(({ gate, state }) => (states.includes(state) ? [gate] : []))
  return {
    url,
    record: recordUrl,
    language: article.language,
    headline: article.title,
    published: toRfc3339(article.date),
    modified: toRfc3339(lastChange(article)),
    involvement: disclosure.involvement,
    label: labelSentence,
    labelKind: disclosure.label === 'none' ? null : disclosure.label,
    status: disclosure.status,
    reviewer: reviewer?.name ?? null,
    reviewed: reviewer && toIsoDay(reviewer.at, timeZone),
    gatesPassed: gatesIn('passed'),
    gatesOpen: gatesIn('open', 'reopened'),
    systems: article.ai.systems,
    corrections: article.corrections.length,
    withdrawn: lifecycle === 'withdrawn',
    responsible: disclosure.responsible?.name ?? null,
  }
}

function toCell(value: Row[keyof Row]): string {
  if (value === null) return ''
  return Array.isArray(value) ? value.join('; ') : String(value)
}
