import { describe, expect, test } from 'vitest'
import { type ArticleOverrides, buildArticle } from '#lib/article/article-builder.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { written } from '#lib/article/written-text.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { type ArticleSubject, articleJsonLd } from './article-json-ld.ts'
import { hostileHeadlines, reviewedArticle, samplePublication, sampleSources } from './fixtures/sample-feed.ts'
import { knownSchemaOrg } from './fixtures/schema-facts.ts'
import { schemaFindings } from './fixtures/schema-findings.ts'
import { everyState } from './fixtures/states.ts'
import type { Thing } from './json-ld.ts'

const url = 'https://blatt.example/news/de/2025/08/12/geprueft/'

function subjectOf(article = reviewedArticle, overrides: Partial<ArticleSubject> = {}): ArticleSubject {
  const words = wordsFor(article.language)
  const disclosure = disclosureOf(article, samplePublication)
  const label = labelOf(disclosure, words, samplePublication.timeZone)
  return {
    article,
    publication: samplePublication,
    disclosure,
    labelSentence: label && labelSentence(label),
    sources: sampleSources,
    description: 'Worum es geht.',
    url,
    translations: [{ url: 'https://blatt.example/news/en/2025/08/12/reviewed/', language: 'en' }],
    policyUrl: 'https://blatt.example/news/de/ai/',
    correctionsUrl: 'https://blatt.example/news/de/corrections/',
    words,
    ...overrides,
  }
}

function nodeOf(type: string, subject: ArticleSubject): Thing | undefined {
  return articleJsonLd(subject)['@graph'].find(node => node['@type'] === type)
}

const newsArticle = (overrides: ArticleOverrides) => nodeOf('NewsArticle', subjectOf(buildArticle(overrides)))

describe('the structured data of an article', () => {
  test('is written as its golden', async () => {
    const text = `${JSON.stringify(articleJsonLd(subjectOf()), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('goldens/article.jsonld')
  })

  test.each([
    ['generated', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
    ['assisted', 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'],
    ['none', undefined],
    ['unknown', undefined],
  ] as const)('of a text whose involvement of AI is %s has the digital source type %s', (involvement, term) => {
    const node = newsArticle({ ai: { involvement } })
    expect(node?.digitalSourceType).toBe(term)
    expect('creditText' in (node ?? {})).toBe(term !== undefined)
  })

  test('gives every headline whole', () => {
    const long = `${'Sehr '.repeat(60)}lang`
    for (const title of [...hostileHeadlines, long]) expect(newsArticle({ title })?.headline).toBe(title)
  })

  test('is dated by its newest correction', () => {
    expect(nodeOf('NewsArticle', subjectOf())?.dateModified).toBe('2025-08-13T08:00:00Z')
  })

  test('names the publisher as author where nobody is named, and never an AI system', () => {
    const byMachine = newsArticle({ authors: [{ key: null, name: 'GPT-5', url: null }], ai: { systems: ['GPT-5'] } })
    expect(byMachine?.author).toEqual([{ '@id': 'https://blatt.example/news/#publisher' }])
  })

  test('names the reviewer as editor, and on the page with the day', () => {
    const ada = { '@type': 'Person', name: 'Ada Prüferin', url: 'https://ada.example/' }
    expect(nodeOf('NewsArticle', subjectOf())?.editor).toEqual(ada)
    expect(nodeOf('WebPage', subjectOf())).toMatchObject({ reviewedBy: ada, lastReviewed: '2025-08-13' })
  })

  test('claims no review that is not on record', () => {
    const changed = subjectOf({ ...reviewedArticle, text: written('Nachher geändert.') })
    expect(nodeOf('NewsArticle', changed)).not.toHaveProperty('editor')
    expect(nodeOf('WebPage', changed)).toBeUndefined()
  })

  test('cites all sources, and is based on real origins only', () => {
    const node = nodeOf('NewsArticle', subjectOf())
    expect(node?.citation).toEqual([expect.objectContaining({ '@type': 'CreativeWork' }), 'Telefonat'])
    expect(node?.isBasedOn).toEqual(['https://amt.example/g?a=1&b=2'])
  })

  test('names the original only where a source says that this is its translation', () => {
    const original = 'https://blatt.example/news/en/2025/08/12/reviewed/'
    const [source] = sampleSources
    const sources = [{ ...source, url: original, relation: 'translation-of' }]
    expect(nodeOf('NewsArticle', subjectOf())).not.toHaveProperty('translationOfWork')
    expect(nodeOf('NewsArticle', subjectOf(reviewedArticle, { sources }))).toMatchObject({
      translationOfWork: [{ url: original, inLanguage: 'en' }],
    })
  })

  test('names no policy that has no page', () => {
    const publisher = nodeOf(
      'NewsMediaOrganization',
      subjectOf(reviewedArticle, { policyUrl: null, correctionsUrl: null }),
    )
    for (const property of ['publishingPrinciples', 'correctionsPolicy', 'ethicsPolicy'])
      expect(publisher).not.toHaveProperty(property)
  })

  test('keeps its node names apart', () => {
    const ids = articleJsonLd(subjectOf())['@graph'].map(node => node['@id'])
    expect(new Set(ids).size).toBe(3)
  })

  test.each(everyState.map(state => [state.name, state] as const))('that is %s holds to schema.org', (_, state) => {
    const { article, publication } = state
    const subject = subjectOf(article, { publication, disclosure: disclosureOf(article, publication) })
    expect(schemaFindings(articleJsonLd(subject), knownSchemaOrg)).toEqual([])
  })

  test('holds to schema.org where nothing is known but what must be', () => {
    expect(schemaFindings(articleJsonLd(subjectOf(buildArticle(), { sources: [] })), knownSchemaOrg)).toEqual([])
  })
})
