import { describe, expect, test } from 'vitest'
import type { PageAddress } from '#lib/article/address.ts'
import type { Article } from '#lib/article/article.ts'
import { buildArticle, buildPublication, withReview } from '#lib/article/article-builder.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { written } from '#lib/article/written-text.ts'
import { allAddresses } from './addresses.ts'
import { type Site, toSite } from './site.ts'
import { textOf } from './text-of.ts'
import { viewOf } from './view-of.ts'

const now = Date.UTC(2026, 0, 1)
const people = [
  { key: 'ada', name: 'Ada Prüferin', role: { de: 'Redaktion' }, url: 'https://ada.example/' },
  { key: 'idle', name: 'Niemand', role: {}, url: null },
]

function siteOf(articles: readonly Article[], pages: readonly StandingPage[] = []): Site {
  const publication = buildPublication({ basePath: '', languages: ['de', 'fr'], people, pageSize: 1 })
  return toSite({ publication, articles, pages, issues: [], leftOut: [], media: new Map() }, now)
}

const standing = (site: Site, slug: string) => {
  const view = viewOf({ kind: 'standing', locale: 'de', slug }, site)
  return view?.kind === 'standing' ? view : null
}
const correction = (day: number, text: string) => ({
  at: Date.UTC(2025, 8, day, 10),
  kind: 'correction' as const,
  text,
})

describe('the page on how a publication uses AI', () => {
  test('is there once an article speaks of AI, and counts what the articles say', () => {
    const view = standing(siteOf([buildArticle({ ai: { involvement: 'generated', systems: ['X'] } })]), 'ai')
    expect(view?.title).toBe('Wie wir KI einsetzen')
    expect(view?.figures).toMatchObject({ articles: 1, systems: [{ name: 'X', count: 1 }] })
  })

  test('is not there where nobody says anything about AI', () => {
    expect(standing(siteOf([buildArticle()]), 'ai')).toBeNull()
  })

  test('is not there for what readers cannot open yet', () => {
    const waiting = { ai: { involvement: 'generated' }, corrections: [correction(1, 'Nichts.')] } as const
    const scheduled = buildArticle({ ...waiting, slug: 'b', date: now + 1 })
    const site = siteOf([buildArticle({ ...waiting, draft: true }), scheduled, buildArticle({ slug: 'c' })])
    expect([standing(site, 'ai'), standing(site, 'corrections')]).toEqual([null, null])
  })

  test('is called in the language of the interface where there is no dictionary', () => {
    const site = siteOf([buildArticle({ language: 'fr', ai: { involvement: 'generated' } })])
    const view = viewOf({ kind: 'standing', locale: 'fr', slug: 'ai' }, site)
    expect(view).toMatchObject({ title: 'How we use AI', isInterface: true })
    expect(view?.shell.pages).toMatchObject([{ text: 'How we use AI', isInterface: true }])
  })

  test('is the publication’s own where it wrote one, with the figures below', () => {
    const own = { file: 'pages/de/ki.md', key: 'ai', language: 'de', title: 'KI bei uns', slug: 'ki', body: 'Text.' }
    const site = siteOf([buildArticle({ ai: { involvement: 'assisted' } })], [{ ...own, format: 'md' }])
    expect(standing(site, 'ai')).toBeNull()
    expect(standing(site, 'ki')).toMatchObject({ title: 'KI bei uns', figures: { articles: 1 } })
  })
})

test('the page of corrections has all of them by day, newest first, withdrawals too', () => {
  const articles = [
    buildArticle({ slug: 'a', title: 'A', corrections: [correction(3, 'drei'), correction(5, 'fünf')] }),
    buildArticle({ slug: 'b', title: 'B', corrections: [correction(5, 'auch fünf')] }),
    buildArticle({ slug: 'c', title: 'C', withdrawn: { at: Date.UTC(2025, 9, 1), reason: 'Falsch.' } }),
    buildArticle({ slug: 'd', title: 'D', corrections: [{ ...correction(1, 'mit falschem Datum'), at: now + 1 }] }),
    buildArticle({ slug: 'e', title: 'E', withdrawn: { at: now + 1, reason: 'Erst morgen.' } }),
  ]
  const days = standing(siteOf(articles), 'corrections')?.corrections ?? []
  expect(days.map(({ corrections }) => corrections.map(({ text }) => text).sort())).toEqual([
    ['mit falschem Datum'],
    ['Falsch.'],
    ['auch fünf', 'fünf'],
    ['drei'],
  ])
})

describe('the page of a person', () => {
  const reviewed = withReview(buildArticle({ title: 'Geprüft' }), 'facts', 'ada', Date.UTC(2025, 8, 2))
  const unreviewed = buildArticle({
    slug: 'x',
    title: 'Geschrieben',
    authors: [{ key: 'ada', name: 'Ada Prüferin', url: null }],
    date: Date.UTC(2025, 9, 1),
  })
  const changed = { ...reviewed, slug: 'y', text: written('Anders.'), date: Date.UTC(2025, 10, 1) }
  const site = siteOf([reviewed, unreviewed, changed])
  const person = (address: PageAddress) => {
    const view = viewOf(address, site)
    return view?.kind === 'person' ? view : null
  }

  test('says what they wrote and which gates they checked, and what was changed since', () => {
    const first = person({ kind: 'person', locale: 'de', person: 'ada' })
    const older = [2, 1].map(number => person({ kind: 'person-older', locale: 'de', person: 'ada', number }))
    const lines = [first, ...older].flatMap(view => view?.lines ?? [])
    expect(lines.map(({ line, parts }) => [line.headline, ...parts])).toEqual([
      ['Geprüft', 'Fakten geprüft am 2.\u00a0September 2025 (nach der Prüfung geändert)'],
      ['Geschrieben', 'Geschrieben'],
      ['Geprüft', 'Fakten geprüft am 2.\u00a0September 2025'],
    ])
    expect(first).toMatchObject({ name: 'Ada Prüferin', role: 'Redaktion' })
  })

  test('also says what others checked again after them', () => {
    const again = withReview(reviewed, 'facts', 'idle', Date.UTC(2025, 8, 3))
    const view = viewOf({ kind: 'person', locale: 'de', person: 'ada' }, siteOf([again]))
    expect(view?.kind === 'person' && view.lines.map(({ parts }) => parts)).toEqual([
      ['Fakten geprüft am 2.\u00a0September 2025'],
    ])
  })

  test('is linked with the same person’s pages in other languages', () => {
    const site = siteOf([unreviewed, { ...unreviewed, language: 'fr' }])
    const view = viewOf({ kind: 'person', locale: 'de', person: 'ada' }, site)
    expect(view?.shell.head.alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'fr', 'x-default'])
    expect(view?.shell.editions.map(({ href }) => href)).toEqual(['/de/people/ada/', '/fr/people/ada/'])
  })

  test('is not there for a key that can be no part of a path', () => {
    const keys = ['..', 'a/b', 'a\\b', 'a\0', 'x'.repeat(300), 'ok']
    const all = keys.map(key => ({ key, name: key, role: {}, url: null }))
    const authors = keys.map(key => ({ key, name: key, url: null }))
    const publication = buildPublication({ people: all })
    const library = { publication, articles: [buildArticle({ authors })], pages: [], issues: [], leftOut: [] }
    const site = toSite({ ...library, media: new Map() }, now)
    const people = [...allAddresses(site)].flatMap(address => (address.kind === 'person' ? address.person : []))
    expect(people).toEqual(['ok'])
  })

  test('is not there for those who did nothing', () => {
    expect([...allAddresses(site)].filter(({ kind }) => kind === 'person')).toHaveLength(1)
    expect(person({ kind: 'person', locale: 'de', person: 'idle' })).toBeNull()
  })
})

describe('feeds that promise something', () => {
  const generated = buildArticle({ slug: 'g', title: 'Generiert', ai: { involvement: 'generated' } })
  const assisted = buildArticle({ slug: 'a', title: 'Unterstützt', ai: { involvement: 'assisted' } })
  const silent = buildArticle({ slug: 's', title: 'Schweigt' })
  const checked = withReview(
    buildArticle({ slug: 'p', title: 'Geprüft', ai: { involvement: 'generated' } }),
    'facts',
    'ada',
    now,
  )
  const site = siteOf([generated, assisted, silent, checked])
  const titles = (selection: 'reviewed' | 'not-generated') => {
    const text = textOf({ kind: 'selected-feed', locale: 'de', selection, format: 'json' }, site)
    return JSON.parse(text ?? '{}').items.map(({ title }: { title: string }) => title)
  }

  test('hold what is said not to be AI-generated; silence says nothing', () => {
    expect(titles('not-generated')).toEqual(['Unterstützt'])
  })

  test('hold what was reviewed', () => {
    expect(titles('reviewed')).toEqual(['Geprüft'])
  })
})
