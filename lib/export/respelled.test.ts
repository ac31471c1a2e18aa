import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentsOf, runExport } from './fixtures/run-export.ts'
import { writeFiles } from './fixtures/write-story.ts'
import { sealFile } from './seal.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-respelled-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const files = (former: string) =>
  new Map([
    ['site.yaml', 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n'],
    ['articles/2025-08-01-a.md', `---\ntitle: Hafen\nredirect_from: ${former}\n---\nText.\n`],
  ])

/** Exports before and after a former address changed; says whether the folder of the site is another one afterwards. */
async function isReplaced(before: string, after: string, ignoresCase: boolean): Promise<boolean> {
  const [folder, out] = [join(place, 'content'), join(place, 'out')]
  const written = new Map<string, string>()
  const exported = (out: string, cache: string | null) =>
    runExport({ folder, out, cache, now: Date.UTC(2025, 8, 1), startedAt: Date.now() + 10_000 })
  writeFiles(files(before), written, folder)
  await exported(out, `${out}.cache`)
  // Stands for a file system that ignores case.
  if (ignoresCase) symlinkSync(sealFile, join(out, sealFile.toUpperCase()))
  const { ino } = statSync(out)
  writeFiles(files(after), written, folder)
  await exported(out, `${out}.cache`)
  const isOther = statSync(out).ino !== ino
  await exported(`${out}-clean`, null)
  const contents = new Map(contentsOf(out))
  contents.delete(sealFile.toUpperCase())
  expect(contents).toEqual(contentsOf(`${out}-clean`))
  return isOther
}

test('where capitals do not count, a site is replaced as a whole when only the spelling of an address changed', async () => {
  expect(await isReplaced('/Alt/', '/alt/', true)).toBe(true)
})

test('where capitals count, only what changed is replaced', async () => {
  expect(await isReplaced('/Alt/', '/alt/', false)).toBe(false)
})

test('where capitals do not count, another address is just another file', async () => {
  expect(await isReplaced('/alt/', '/neu/', true)).toBe(false)
})
