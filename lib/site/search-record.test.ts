import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { searchRecord } from './search-record.ts'
import { toSite } from './site.ts'

test('the search knows what a page says of its article, and shows its label and day', () => {
  const body = 'Ein **Bär** jagt.\n\n### Quellen\n- [Blatt: Titel](https://blatt.example/)\n'
  const ai = { ...buildArticle().ai, involvement: 'generated' as const }
  const articles = [buildArticle({ ai, body, title: 'Bärenjagd', topics: ['klima'], standfirst: 'Vorspann.' })]
  const publication = buildPublication({ basePath: '/news' })
  const site = toSite(
    { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() },
    Date.UTC(2025, 11, 1),
  )
  const [entry] = site.editions.get('de')?.listed ?? []
  expect(entry && searchRecord(entry, site)).toEqual({
    href: '/news/de/2025/08/11/beispiel/',
    title: 'Bärenjagd',
    text: 'Vorspann. Ein Bär jagt.',
    filters: { topic: ['klima'], year: ['2025'], ai: ['generated'], review: ['unrecorded'] },
    shown: {
      date: ['2025-08-11T06:00:00Z 11.\u00a0August 2025'],
      label: ['KI-generiert · keine redaktionelle Prüfung dokumentiert'],
      stage: [],
    },
  })
})
