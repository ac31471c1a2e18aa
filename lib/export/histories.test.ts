import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { beginning, happen } from './fixtures/history.ts'
import { chanceFrom } from './fixtures/random.ts'
import { contentsOf, runExport } from './fixtures/run-export.ts'
import { commit, writeStory } from './fixtures/write-story.ts'

// So that small publications have sitemaps in parts.
vi.mock('#lib/feeds/to-sitemap.ts', async actual => ({ ...(await actual()), sitemapSize: 18 }))
// So that they have several eras.
vi.mock('./era-size.ts', () => ({ eraSize: 7 }))

// Keys decide what is drawn, whatever the drawing looks like.
vi.mock('#lib/share/share-png.ts', () => ({ sharePng: async (view: unknown) => Buffer.from(JSON.stringify(view)) }))

const place = mkdtempSync(join(tmpdir(), 'kiosk-histories-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Raised by hand for longer histories. */
const steps = 7
const seeds = [1, 2, 3, 4]

/** Articles with which histories begin. */
const sizes = [9, 30, 9, 9, 9, 1, 9, 9]

describe('an export after another one', () => {
  test.each(seeds)(
    'leaves the very files of a first one, whatever happened in between (history %i)',
    async seed => {
      const chance = chanceFrom(seed)
      const story = beginning(seed % 4 === 3 ? 'jekyll' : 'kiosk', sizes[seed % sizes.length] ?? 9, chance)
      const hasGit = seed % 4 === 2
      const written = new Map<string, string>()
      const folder = join(place, `publication-${seed}`)
      const out = join(place, `out-${seed}`)
      for (let step = 0; step < steps; step++) {
        const event = step === 0 ? 'the beginning' : happen(story, chance)
        writeStory(story, written, folder)
        if (hasGit && chance.sometimes(0.5)) commit(folder, event, story.now)
        // Every other history is told that all files are old enough to be known by their stamps.
        const startedAt = Date.now() + (seed % 2) * 10_000
        const options = { ...story.options, folder, now: story.now, startedAt }
        await runExport({ ...options, out, cache: `${out}.cache` })
        await runExport({ ...options, out: `${out}-clean`, cache: null })
        expect(contentsOf(out), `step ${step}: ${event}`).toEqual(contentsOf(`${out}-clean`))
      }
    },
    60_000,
  )
})
