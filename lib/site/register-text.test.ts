import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Library } from '#lib/article/library.ts'
import { toPath } from '#lib/article/paths.ts'
import { allAddresses } from './addresses.ts'
import { registerSize } from './register-text.ts'
import { type Site, toSite } from './site.ts'
import { textOf } from './text-of.ts'

const day = 86_400_000
const many = Array.from({ length: registerSize + 1 }, (_, index) =>
  buildArticle({
    slug: `a${index}`,
    title: `Nummer ${index}`,
    language: index % 2 === 0 ? 'de' : 'en',
    date: Date.UTC(2024, 10, 1) + Math.floor(index / 40) * day,
  }),
)

describe('the register of a small publication', () => {
  const site = siteOf(many.slice(1))

  test('is one file with all articles', () => {
    const register = JSON.parse(textOf({ kind: 'register-json' }, site) ?? '')
    expect(Object.keys(register)).toEqual(['publication', 'publisher', 'articles'])
    expect(register.articles).toHaveLength(registerSize)
    expect(textOf({ kind: 'register-csv' }, site)?.split('\r\n')).toHaveLength(registerSize + 2)
  })

  test('has no parts', () => {
    expect(partsOf(site).size).toBe(0)
    expect(textOf({ kind: 'register-part', year: 2024, month: 11, format: 'json' }, site)).toBeNull()
  })
})

describe('the register of a large publication', () => {
  const site = siteOf(many)
  const parts = partsOf(site)

  test('is an index of months, newest first, with how many articles each has', () => {
    expect(JSON.parse(textOf({ kind: 'register-json' }, site) ?? '')).toEqual({
      publication: 'Beispielblatt',
      publisher: 'Beispielverlag',
      total: registerSize + 1,
      parts: [
        { month: '2024-12', total: registerSize + 1 - 1200, ...addressesOf('2024-12') },
        { month: '2024-11', total: 1200, ...addressesOf('2024-11') },
      ],
    })
  })

  test('has the same index as CSV', () => {
    const { json, csv } = addressesOf('2024-11')
    expect(textOf({ kind: 'register-csv' }, site)?.split('\r\n').slice(0, 3)).toEqual([
      'month,total,json,csv',
      expect.stringMatching(/^2024-12,/),
      `2024-11,1200,${json},${csv}`,
    ])
  })

  test('has parts of the same shape as a whole register', () => {
    const month = many.slice(0, 1200)
    expect(parts.get('/disclosures/2024-11.json')).toBe(textOf({ kind: 'register-json' }, siteOf(month)))
    expect(parts.get('/disclosures/2024-11.csv')).toBe(textOf({ kind: 'register-csv' }, siteOf(month)))
  })

  test('has a part for every month and format, and no other', () => {
    expect([...parts.keys()]).toEqual(
      ['2024-12', '2024-11'].flatMap(month => [`/disclosures/${month}.json`, `/disclosures/${month}.csv`]),
    )
    expect(textOf({ kind: 'register-part', year: 2025, month: 1, format: 'json' }, site)).toBeNull()
  })

  test('names every article once', () => {
    const rows = [...parts].flatMap(([path, text]) =>
      path.endsWith('.json') ? (JSON.parse(text ?? '').articles as readonly { headline: string }[]) : [],
    )
    expect(rows.map(({ headline }) => headline).sort()).toEqual(many.map(({ title }) => title).sort())
  })

  test('changes in one month when an old article is corrected, and the index stays', () => {
    const corrections = [{ at: many[5]?.date ?? 0, kind: 'correction', text: 'Richtig ist: zwei.' }] as const
    const corrected = siteOf(many.map((one, index) => (index === 5 ? { ...one, corrections } : one)))
    const changed = [...partsOf(corrected)].filter(([path, text]) => parts.get(path) !== text)
    expect(changed.map(([path]) => path)).toEqual(['/disclosures/2024-11.json', '/disclosures/2024-11.csv'])
    for (const kind of ['register-json', 'register-csv'] as const)
      expect(textOf({ kind }, corrected)).toBe(textOf({ kind }, site))
  })
})

function siteOf(articles: Library['articles']): Site {
  const publication = buildPublication()
  return toSite({ publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }, Date.UTC(2025, 6, 1))
}

function partsOf(site: Site): ReadonlyMap<string, string | null> {
  const addresses = [...allAddresses(site)].flatMap(address => (address.kind === 'register-part' ? [address] : []))
  return new Map(addresses.map(address => [toPath(address), textOf(address, site)]))
}

function addressesOf(month: string) {
  const folder = 'https://blatt.example/news/disclosures'
  return { json: `${folder}/${month}.json`, csv: `${folder}/${month}.csv` }
}
