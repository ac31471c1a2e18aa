import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DisclosureState, disclosureStates } from './fixtures/disclosure-states.ts'
import { type Projections, projectionsOf } from './projections.ts'
import { toSite } from './site.ts'

const states = disclosureStates()

function projected(
  { article, publication }: Pick<DisclosureState, 'article' | 'publication'>,
  locale = 'en',
): Projections {
  const library = { publication, articles: [article], pages: [], issues: [], leftOut: [], media: new Map() }
  const site = toSite(library, Date.UTC(2026, 10, 1))
  const edition = site.editions.get(locale)
  const [entry] = edition?.listed ?? []
  if (!edition || !entry) throw new Error('The article is not live.')
  return projectionsOf(entry, edition, site)
}

describe.each(states)('an article that is $involvement and $status', state => {
  const { words, terms } = projected(state)

  test('says the same words in every place that has words', () => {
    const isLabelled = state.involvement === 'generated' || state.involvement === 'assisted'
    expect(new Set(Object.values(words)).size).toBe(1)
    expect(words.page === null).toBe(!isLabelled)
  })

  test('is voluntary exactly where somebody checked the facts and somebody answers for it', () => {
    if (words.page === null) expect(terms['label kind']).toBeNull()
    else expect(terms['label kind']).toBe(state.status === 'editorial' ? 'voluntary' : 'mandatory')
  })

  test('claims a review only where one is on record', () => {
    const claims = /reviewed and fact-checked/.test(words.page ?? '')
    expect(claims).toBe(words.page !== null && state.status === 'editorial')
  })
})

test.each(['de', 'fr', 'ar'])('an article in “%s” says the same words in every place too', language => {
  for (const { article, publication } of states) {
    const { words } = projected(
      { article: { ...article, language }, publication: { ...publication, languages: [language] } },
      language,
    )
    expect(new Set(Object.values(words)).size, JSON.stringify(words)).toBe(1)
  }
})

test('a name with signs that HTML escapes is the same name everywhere', () => {
  const people = [{ key: 'ada', name: 'Ada & "Söhne" <Co>', role: {}, url: null }]
  for (const { article, publication } of states) {
    const { words } = projected({ article, publication: { ...publication, people } })
    expect(new Set(Object.values(words)).size, JSON.stringify(words)).toBe(1)
  }
})

test('ARCHITECTURE.md shows all states as they are', () => {
  const architecture = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')
  expect(architecture).toContain(stateTable())
})

/** All states and what they become, as Markdown. */
function stateTable(): string {
  const rows = states.map(state => {
    const { words, terms } = projected(state)
    const cells = [state.involvement, state.status, words.page, terms['label kind'], terms['meta ai-disclosure']]
    return [...cells, terms['disclosure.json (IPTC)'], shortened(terms['schema.org digitalSourceType'])]
  })
  const header = ['involvement', 'status', 'label', 'kind', 'meta', 'IPTC', 'schema.org']
  return [header, header.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell => cell ?? '–').join(' | ')} |`)
    .join('\n')
}

function shortened(term: string | null | undefined): string | null {
  return term?.replace('https://schema.org/', '').replace(/DigitalSource$/, '') ?? null
}
