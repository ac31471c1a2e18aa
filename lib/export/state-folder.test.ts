import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runExport } from './fixtures/run-export.ts'
import { writeFiles } from './fixtures/write-story.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-state-'))
})
afterEach(() => rmSync(place, { recursive: true }))

test('an export after which nothing changed remembers next to nothing more', async () => {
  const articles = Array.from({ length: 30 }, (_, index) => `articles/2025-07-01-a${index}.md`)
  const files = new Map(articles.map((file, index) => [file, `---\ntitle: Artikel ${index}\n---\nText.\n`]))
  writeFiles(files, new Map(), join(place, 'content'))
  const cache = join(place, 'cache')
  const options = { folder: join(place, 'content'), out: join(place, 'out'), cache, now: Date.UTC(2025, 8, 1) }
  for (const later of [10_000, 20_000]) await runExport({ ...options, startedAt: Date.now() + later })
  const [whole, change] = ['state-0', 'state-1'].map(name => statSync(join(cache, 'state', name)).size)
  expect(change).toBeLessThan((whole ?? 0) / 20)
})
