import { expect, test } from 'vitest'
import { openPublication } from '#lib/content/builders.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import type { PageReport } from './online/ask-page.ts'
import { checkSources } from './source-check.ts'
import { sourcesOf, sourceTable } from './source-table.ts'
import { withVerified } from './source-writing.ts'

const there = (title: string | null): PageReport => ({ verdict: 'ok', status: 200, why: null, hops: [], title })
const gone: PageReport = { verdict: 'gone', status: 404, why: 'http-404', hops: [], title: null }

function read(content: string) {
  const file = { path: 'articles/2025-08-11-wal.md', content }
  const { article } = parseArticle(file, { publication: openPublication, messages: messagesIn('en') })
  if (!article) throw new Error('No article.')
  return article
}

function write(content: string, reports: Readonly<Record<string, PageReport>>): string | null {
  const article = read(content)
  const sources = checkSources(sourceTable([article], [article]), new Map(Object.entries(reports)))
  const edited = withVerified(content, article.statedSources, sources, '2025-08-20')
  return edited === null || !('text' in edited) ? null : edited.text
}

const listed = `---
title: Wal # kurz
---
Text.

### Quellen
- [Elbe-Bote: Wal gesichtet](https://elbe-bote.example/wal)
- [Hafenamt](https://hafen.example/wal)
- Auskunft am Telefon
`

test('sources of the text are written down with their titles, in their order, once', () => {
  const reports = { 'https://elbe-bote.example/wal': gone, 'https://hafen.example/wal': there('Hafenamt meldet Wal') }
  const written = write(listed, reports) ?? ''
  expect(written).toContain('title: Wal # kurz\n')
  expect(
    sourcesOf(read(written)).map(({ title, publisher, accessed, verified }) => [title, publisher, accessed, verified]),
  ).toEqual([
    ['Wal gesichtet', 'Elbe-Bote', null, null],
    ['Hafenamt', 'hafen.example', '2025-08-20', 'machine'],
    ['Auskunft am Telefon', null, null, null],
  ])
  expect(write(written, reports)).toBe(written)
})

test('what a person has verified stays verified by that person', () => {
  const stated = `---
title: Wal
sources:
  # aus der Akte
  - url: https://elbe-bote.example/wal
    title: Wal gesichtet
    verified: eva
---
Text.
`
  expect(write(stated, { 'https://elbe-bote.example/wal': there('Wal gesichtet') })).toBe(
    stated.replace('verified: eva\n', 'verified: eva\n    accessed: 2025-08-20\n'),
  )
})

test('nothing is written for what is gone, or is called something else', () => {
  const other = {
    'https://elbe-bote.example/wal': there('Öffnungszeiten im Freibad'),
    'https://hafen.example/wal': gone,
  }
  expect(write(listed, other)).toBeNull()
})
