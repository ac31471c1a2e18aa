import { describe, expect, test } from 'vitest'
import { buildArticle, withReview } from '#lib/article/article-builder.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { foreignSchemaCheck, schemaCheck } from './fixtures/json-schema.ts'
import { ninjsFacts, schemaOf } from './fixtures/ninjs-facts.ts'
import { differences, foreignSchemas, hasNinjsSchema, readNinjsSchema } from './fixtures/ninjs-schema.ts'
import { hostileHeadlines, samplePublication, sampleSources } from './fixtures/sample-feed.ts'
import { everyState, type State } from './fixtures/states.ts'
import { withoutProperty, withProperty, withWrongValue } from './fixtures/wrong-values.ts'
import type { NinjsSubject } from './ninjs-subject.ts'
import { toNinjs } from './to-ninjs.ts'

const url = 'https://blatt.example/news/de/2025/08/12/geprueft/'
const recordUrl = `${url}disclosure.json`
type Given = Pick<State, 'article' | 'publication' | 'lifecycle'>

function subjectOf({ article, publication, lifecycle }: Given): NinjsSubject {
  const words = wordsFor(article.language)
  const disclosure = disclosureOf(article, publication)
  const isFull = article.image !== null
  return {
    article,
    lifecycle,
    publication,
    disclosure,
    label: labelOf(disclosure, words, publication.timeZone),
    rendered: { html: '<p>Erster Satz.</p>', text: 'Erster Satz.', sources: isFull ? sampleSources : [] },
    description: 'Kurz.',
    url,
    recordUrl,
    translations: isFull ? [{ url: 'https://blatt.example/news/en/2025/08/12/checked/', language: 'en' }] : [],
    policyUrl: isFull ? 'https://blatt.example/news/de/ai/' : null,
    correctionsUrl: isFull ? 'https://blatt.example/news/de/corrections/' : null,
    words,
  }
}

const ninjsOf = (given: Given) => toNinjs(subjectOf(given))
const live = (article: State['article']) => ninjsOf({ article, publication: samplePublication, lifecycle: 'live' })

/** The texts of a list of things with a value, without tags. */
function textsOf(ninjs: object, name: string): readonly string[] {
  const list: unknown = Object.entries(ninjs).find(([key]) => key === name)?.[1] ?? []
  return Array.isArray(list) ? list.map(({ value }) => String(value).replace(/<[^>]*>/g, '')) : []
}

function stateOf(name: string): State {
  const state = everyState.find(state => state.name === name)
  if (!state) throw new Error(`There is no state ${name}.`)
  return state
}

const full = ninjsOf(stateOf('generated, editorial, live, full'))
const findings = schemaCheck(schemaOf(ninjsFacts))
const states = everyState.map(state => [state.name, state] as const)

describe('an article as ninjs', () => {
  test('is written as its golden', async () => {
    await expect(`${JSON.stringify(full, null, 2)}\n`).toMatchFileSnapshot('goldens/article.ninjs.json')
  })

  test.each(states)('that is %s holds to what is known of ninjs 3.1', (_, state) => {
    expect(findings(ninjsOf(state))).toEqual([])
  })

  test.each(states)('that is %s says so in the words of the label', (_, state) => {
    const subject = subjectOf(state)
    const ninjs = toNinjs(subject)
    const sentence = subject.label && labelSentence(subject.label)
    expect(ninjs.edNote).toContain(sentence ?? subject.words.involvement[state.involvement])
    expect(ninjs.edNote).toContain(recordUrl)
    if (sentence === null) expect(ninjs).not.toHaveProperty('digitalSourceType')
    else {
      expect(ninjs).toMatchObject({ digitalSourceType: { name: subject.label?.lead } })
      expect(textsOf(ninjs, 'descriptions')[0]).toBe(sentence)
      for (const text of textsOf(ninjs, 'bodies')) expect(text.startsWith(sentence)).toBe(true)
    }
  })

  test('loses its text when it is withdrawn, and says that it must not be used', () => {
    const ninjs = ninjsOf(stateOf('generated, editorial, withdrawn, full'))
    expect(ninjs).toMatchObject({ uri: url, pubStatus: 'canceled', representationType: 'partial' })
    expect(ninjs).toMatchObject({ versionCreated: '2025-08-20T00:00:00Z' })
    expect(ninjs).not.toHaveProperty('bodies')
    expect(JSON.stringify(ninjs)).not.toContain('Gesetz')
    expect(ninjs.edNote).toContain('Die Quelle war gefälscht.')
  })

  test('is a new version when its facts were checked', () => {
    const at = Date.UTC(2025, 7, 30)
    expect(live(withReview(buildArticle(), 'facts', 'ada', at)).versionCreated).toBe('2025-08-30T00:00:00Z')
  })

  test('never has an AI system as its author', () => {
    const byMachine = buildArticle({
      authors: [{ key: null, name: 'GPT-5', url: null }],
      ai: { involvement: 'generated', systems: ['GPT-5'] },
    })
    expect(live(byMachine).by).toBe('Beispielverlag')
    expect(live(byMachine)).not.toHaveProperty('people')
  })

  test('names no house as a person', () => {
    const byHouse = buildArticle({ authors: [{ key: null, name: 'Beispielverlag', url: null }] })
    expect(live(byHouse)).not.toHaveProperty('people')
    expect(live(byHouse).organisations).toEqual([
      { name: 'Beispielverlag', rel: 'publisher', uri: 'https://verlag.example/' },
    ])
  })

  test('says nothing of rights, which no publication states', () => {
    for (const name of ['copyrightHolder', 'copyrightNotice', 'usageTerms', 'rightsInfo'])
      expect(full).not.toHaveProperty(name)
  })

  test.each(['draft', 'gated', 'scheduled'] as const)('that is %s is withheld', lifecycle => {
    expect(ninjsOf({ article: buildArticle(), publication: samplePublication, lifecycle }).pubStatus).toBe('withheld')
  })

  test('keeps every headline as it is', () => {
    for (const title of hostileHeadlines)
      expect(live(buildArticle({ title })).headlines).toMatchObject([{ value: title }])
  })

  test('counts no words where a script has no blanks between them', () => {
    const counts = (language: string) => JSON.stringify(live(buildArticle({ language }))).includes('"wordCount":')
    expect([counts('ja'), counts('de')]).toEqual([false, true])
  })
})

describe('what is known of ninjs 3.1', () => {
  const changes = [...withProperty(full), ...withWrongValue(full), ...withoutProperty({ uri: full.uri })]

  test.each(changes.map(({ name, value }) => [name, value]))('is a check that can fail, as at %s', (_, ninjs) => {
    expect(findings(ninjs)).not.toEqual([])
  })

  test.skipIf(!hasNinjsSchema)('is what IPTC’s schema says (skipped where ../shared/vocab is absent)', () => {
    expect(differences(ninjsFacts, readNinjsSchema())).toEqual([])
  })

  test.skipIf(!hasNinjsSchema)('is compared by a check that can fail', () => {
    const wrong = { properties: { uri: 'string', type: ['text'], label: 'string' }, required: ['type'] } as const
    expect(differences(wrong, readNinjsSchema())).toHaveLength(5)
  })
})

describe.skipIf(!hasNinjsSchema)('by IPTC’s own schema (skipped where ../shared/vocab is absent)', () => {
  const official = hasNinjsSchema ? foreignSchemaCheck(readNinjsSchema(), foreignSchemas) : () => []

  test.each(states)('an article that is %s is ninjs 3.1', (_, state) => {
    expect(official(ninjsOf(state))).toEqual([])
  })

  test('an article with a property of ours is not', () => {
    expect(official({ ...full, aiLabel: 'x' })).not.toEqual([])
  })
})
