import { describe, expect, test } from 'vitest'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf } from '#lib/i18n/label.ts'
import { type DisclosureRecord, toDisclosureRecord } from './disclosure-record.ts'
import { disclosureSchema } from './disclosure-schema.ts'
import { schemaCheck } from './fixtures/json-schema.ts'
import { sampleSources } from './fixtures/sample-feed.ts'
import { everyState, type State } from './fixtures/states.ts'
import { type Change, withoutProperty, withProperty, withWrongValue } from './fixtures/wrong-values.ts'

const schemaUrl = 'https://blatt.example/news/schema/disclosure/v1.json'
const findings = schemaCheck(disclosureSchema(schemaUrl))

function recordOf({ article, publication, lifecycle }: State): DisclosureRecord {
  const words = wordsFor(article.language)
  const disclosure = disclosureOf(article, publication)
  const isFull = article.image !== null
  return toDisclosureRecord({
    article,
    lifecycle,
    publication,
    disclosure,
    label: labelOf(disclosure, words, publication.timeZone),
    labelLanguage: words.locale,
    sources: isFull && lifecycle === 'live' ? sampleSources : [],
    versions: isFull ? [{ at: article.date, reason: 'Zahl berichtigt', by: null }] : [],
    url: 'https://blatt.example/news/de/2025/08/12/%C3%A4/',
    schemaUrl,
  })
}

const fullest = everyState.find(({ name }) => name === 'generated, editorial, live, full')
if (!fullest) throw new Error('The states have other names.')
const full = { ...recordOf(fullest), withdrawn: { at: '2025-08-20T00:00:00Z', reason: 'x' } }

const told = (changes: readonly Change[]) => changes.map(({ name, value }) => [name, value] as const)

describe('the record of an article', () => {
  test.each(everyState.map(state => [state.name, state] as const))('that is %s fits the schema', (_, state) => {
    expect(findings(recordOf(state))).toEqual([])
  })

  test.each(told(withProperty(full)))('with one property more at %s does not fit', (_, record) => {
    expect(findings(record)).not.toEqual([])
  })

  test.each(told(withoutProperty(full)))('without %s does not fit', (_, record) => {
    expect(findings(record)).not.toEqual([])
  })

  test.each(told(withWrongValue(full)))('with something else as %s does not fit', (_, record) => {
    expect(findings(record)).not.toEqual([])
  })

  test.each([
    ['a status that nobody knows', { review: { ...full.review, status: 'excellent' } }],
    ['a day for an instant', { article: { ...full.article, published: '2025-08-12' } }],
    ['a path for an address', { article: { ...full.article, url: '/de/' } }],
    ['an address that is not percent-encoded', { article: { ...full.article, url: 'https://blatt.example/ä/' } }],
    ['a version of the schema that is not this one', { version: 2 }],
  ])('with %s does not fit', (_, part) => {
    expect(findings({ ...full, ...part })).not.toEqual([])
  })

  test('names the record of every gate, ticked or not', () => {
    expect(full.review.gates).toEqual([
      { gate: 'facts', state: 'passed', by: 'Ada Prüferin', at: '2025-08-12T22:30:00Z', note: null },
      { gate: 'sources', state: 'open', by: null, at: null, note: null },
      { gate: 'spelling', state: 'open', by: null, at: null, note: null },
    ])
  })
})
