import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runExport } from './fixtures/run-export.ts'
import { writeFiles } from './fixtures/write-story.ts'

const drawn = vi.hoisted((): string[] => [])
const loaded = vi.hoisted(() => vi.fn())
vi.mock('#lib/share/share-png.ts', () => {
  loaded()
  return {
    sharePng: async (view: { name: string; headline?: string }) => {
      drawn.push(view.headline ?? view.name)
      return Buffer.from(JSON.stringify(view))
    },
  }
})

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-share-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const site = (more = '') => `name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n${more}`
const each = 'sharePictures: article\n'
const article = (title: string, text = 'Text.', fields = '') => `---\ntitle: ${title}\n${fields}---\n${text}\n`
const pictureOf = (name: string) => join(place, 'out', 'de/2025/08', name, 'share.png')

/** What an export draws. */
async function drawnWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  drawn.length = 0
  writeFiles(new Map(Object.entries(files)), new Map(), join(place, 'publication'))
  const options = { folder: join(place, 'publication'), now: Date.UTC(2026, 0, 1), program: JSON.stringify(files) }
  await runExport({ ...options, out: join(place, 'out'), cache: join(place, 'cache') })
  return [...drawn].sort()
}

describe('an export', () => {
  test('loads nothing that draws where no picture is wanted', async () => {
    await drawnWith({ 'site.yaml': site('sharePictures: none\n'), 'articles/2025-08-01-a.md': article('A') })
    expect(loaded).not.toHaveBeenCalled()
  })

  test('draws one picture for a publication that says nothing of them', async () => {
    const files = { 'site.yaml': site(), 'articles/2025-08-01-a.md': article('A') }
    expect(await drawnWith(files)).toEqual(['Blatt'])
  })

  test('draws the picture of an article anew where that shows something else, whatever else changed', async () => {
    const one = 'articles/2025-08-01-a.md'
    const files = { 'site.yaml': site(each), [one]: article('A'), 'articles/2025-08-02-b.md': article('B') }
    expect(await drawnWith(files)).toEqual(['A', 'B', 'Blatt'])
    expect(await drawnWith({ ...files, [one]: article('A', 'Ein anderer Text.') })).toEqual([])
    expect(await drawnWith({ ...files, [one]: article('A2', 'Ein anderer Text.') })).toEqual(['A2'])
    expect(await drawnWith({ ...files, [one]: article('A2', 'Text.', 'ai: generated\n') })).toEqual(['A2'])
  })

  test('removes the picture of an article that gets one no more', async () => {
    const files = { 'site.yaml': site(each), 'articles/2025-08-01-a.md': article('A') }
    await drawnWith(files)
    expect(existsSync(pictureOf('01/a'))).toBe(true)
    await drawnWith({ ...files, 'site.yaml': site() })
    expect(existsSync(pictureOf('01/a'))).toBe(false)
  })
})
