import { expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import type { PageReport } from './online/ask-page.ts'
import { checkSources, isOffline } from './source-check.ts'
import { reportSources, sourcesJson } from './source-report.ts'
import { sourceTable } from './source-table.ts'

const first = buildArticle({
  file: 'articles/2025-08-11-wal.md',
  body: 'Text.\n\n### Quellen\n- [Elbe-Bote: Wal gesichtet](https://elbe-bote.example/2025/08/09/wal)\n- [Hafenamt](https://hafen.example/wal?utm_source=x)\n- Auskunft am Telefon\n',
})
const second = buildArticle({
  file: 'articles/2025-08-12-wal.md',
  body: 'Text.\n\n### Quellen\n- [Der Wal im Hafen](https://www.hafen.example/wal)\n',
})
const rows = sourceTable([first], [first, second])

test('age is counted from the day in the address, uses in the whole publication', () => {
  expect(rows).toMatchObject([
    { host: 'elbe-bote.example', day: '2025-08-09', age: 2, uses: 1, source: { publisher: 'Elbe-Bote' } },
    { host: 'hafen.example', day: null, age: null, uses: 2 },
    { host: null, day: null, age: null, uses: 1, source: { title: 'Auskunft am Telefon' } },
  ])
})

const gone: PageReport = {
  verdict: 'gone',
  status: 404,
  why: 'http-404',
  hops: ['https://hafen.example/\u001b[2Jneu'],
  title: null,
}
const there: PageReport = { verdict: 'ok', status: 200, why: null, hops: [], title: 'Freibad öffnet' }
const checked = checkSources(
  rows,
  new Map<string, PageReport>([
    ['https://elbe-bote.example/2025/08/09/wal', there],
    ['https://hafen.example/wal?utm_source=x', gone],
  ]),
)

test('the table reads like this, and commands no terminal', () => {
  expect(reportSources(checked, 'en')).toBe(`articles/2025-08-11-wal.md
  Wal gesichtet
    Elbe-Bote  elbe-bote.example  2025-08-09  2 days older
    there
    The page is called: Freibad öffnet
  Hafenamt
    hafen.example  in 2 articles
    gone (HTTP 404)
    leads to https://hafen.example/[2Jneu
  Auskunft am Telefon

3 sources of 2 hosts in 1 article, 1 there, 1 gone
`)
  expect(reportSources(checkSources(rows, new Map()), 'de')).toContain('2 Tage älter')
})

test('machines get the same', () => {
  const { sources, summary } = sourcesJson(checked)
  expect(sources[0]).toMatchObject({ daysOlder: 2, online: { verdict: 'ok', titleFit: 'differs' } })
  expect(sources[2]).not.toHaveProperty('online')
  expect(summary).toEqual({ sources: 3, articles: 1, hosts: 2, verdicts: { ok: 1, gone: 1 } })
})

test('where no host at all exists, the machine is offline', () => {
  const unknown: PageReport = { verdict: 'no-such-host', status: null, why: 'no-such-host', hops: [], title: null }
  const two = new Map([
    ['https://a.example/1', unknown],
    ['https://b.example/1', unknown],
  ])
  expect(isOffline(two)).toBe(true)
  expect(isOffline(new Map([...two, ['https://c.example/', there]]))).toBe(false)
  expect(isOffline(new Map([['https://a.example/1', unknown]]))).toBe(false)
})
