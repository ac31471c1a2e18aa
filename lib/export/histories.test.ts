import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { beginning, happen, type Story } from './fixtures/history.ts'
import { chanceFrom } from './fixtures/random.ts'
import { contentsOf, runExport } from './fixtures/run-export.ts'

const place = mkdtempSync(join(tmpdir(), 'kiosk-histories-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Raised by hand for longer histories. */
const steps = 12
const seeds = [1, 2, 3, 4]

describe('an export after another one', () => {
  test.each(seeds)(
    'leaves the very files of a first one, whatever happened in between (history %i)',
    async seed => {
      const chance = chanceFrom(seed)
      const story = beginning(chance)
      const written = new Map<string, string>()
      const folder = join(place, `publication-${seed}`)
      const out = join(place, `out-${seed}`)
      for (let step = 0; step < steps; step++) {
        const event = step === 0 ? 'the beginning' : happen(story, chance)
        write(story, written, folder)
        // Every other history is told that all files are old enough to be known by their stamps.
        const options = { folder, now: story.now, startedAt: Date.now() + (seed % 2) * 10_000 }
        await runExport({ ...options, out, cache: `${out}.cache` })
        await runExport({ ...options, out: `${out}-clean`, cache: null })
        expect(contentsOf(out), `step ${step}: ${event}`).toEqual(contentsOf(`${out}-clean`))
      }
    },
    60_000,
  )
})

/** Brings a folder to the state of a story; files that did not change are not touched. */
function write({ files }: Story, written: Map<string, string>, folder: string): void {
  for (const file of written.keys())
    if (!files.has(file)) {
      rmSync(join(folder, file))
      written.delete(file)
    }
  for (const [file, text] of files) {
    if (written.get(file) === text) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
    written.set(file, text)
  }
}
