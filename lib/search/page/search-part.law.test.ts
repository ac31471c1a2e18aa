import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { SearchRecord } from '#lib/site/search-record.ts'
import { buildIndex } from '../build-index.ts'
import { splitJoints } from '../split-joints.ts'
import { openPart, type Part, type Script } from './pagefind.ts'
import { countsIn, hitsIn } from './search-part.ts'

const texts = [
  'Die Umlaufbahn um den Mond',
  'Um den Umlauf der Umlaufbahnen',
  'Monde und Sonnen',
  'Sonnenlicht um Mitternacht',
  'Ein Umlauf des Mondes um die Sonne',
  'Mitternachtssonne über dem Umland',
]
const terms = [
  'Umlaufbahn',
  'Umlauf',
  'um',
  'Mond',
  'Mond Sonne',
  'Sonnenbrand',
  'Umland Mitte',
  'xyz Mond',
  'Mitternacht um',
]

const files = new Map<string, Uint8Array>()

const folder = mkdtempSync(join(tmpdir(), 'kiosk-'))
let script: Script

beforeAll(async () => {
  await write('/script/', texts)
  const file = join(folder, 'pagefind.mjs')
  writeFileSync(file, files.get('/script/pagefind.js') ?? '')
  script = await import(pathToFileURL(file).href)
  vi.stubGlobal('document', { documentElement: { lang: 'de' } })
  vi.stubGlobal('fetch', async (url: string) => {
    const file = files.get(url.replace(/\?.*/, ''))
    return new Response(file ? Buffer.from(file) : null, { status: file ? 200 : 404 })
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

test.each([1, 2, 3, 6])('what is found does not depend on the %i parts that the index is cut into', async count => {
  const parts = await opened(Array.from({ length: count }, (_, part) => texts.filter((_, at) => at % count === part)))
  for (const term of terms) expect(await found(parts, term), term).toEqual(expected(term))
})

test.each(['index', 'filter'])(
  'a file of the %s that does not come makes the search fail, and is asked for again',
  async kind => {
    const [part] = await opened([texts])
    const kept = [...files].filter(([path]) => path.includes(`/${kind}/`))
    for (const [path] of kept) files.delete(path)
    const hits = async () => part && hitsIn(part, { term: 'Mond', chosen: new Map([['year', '2025']]) })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(hits()).rejects.toThrow('404')
    for (const [path, content] of kept) files.set(path, content)
    expect(await hits()).toHaveLength(3)
  },
)

test.each(['$100', '100€', 'C++', '"$100 oder"'])(
  'signs that no index has keep nothing from being found: %s',
  async term => {
    const parts = await opened([['Der Mond, um $100 oder 100€'], ['C++ im Mond']])
    expect(await found(parts, term)).toHaveLength(1)
  },
)

test.each(['Licht', 'schwach', 'eleve', 'l’élève', 'Sonne—Mond'])(
  'words that typographers join are found: %s',
  async term => {
    expect(
      await found(await opened([[splitJoints('Sonne—Mond Mond–Licht licht…schwach l’élève')]]), term),
    ).toHaveLength(1)
  },
)

test.each(['+', '???', '€', '\u2060`'])('nothing is found by signs alone: %s', async term => {
  expect(await found(await opened([texts]), term)).toEqual([])
})

test.each([
  ['', 6],
  ['Mond', 3],
  ['Mondxyz', undefined],
])('hits are counted by what they have, whatever is chosen: %s', async (term, count) => {
  const [part] = await opened([texts])
  const counts = part && (await countsIn(part, { term, chosen: new Map([['year', '1999']]) }))
  expect(counts?.year?.[2025]).toBe(count)
})

/** A text is found where each word of a term begins one of its own; stems of these words end with `n` or `s` alone. */
function expected(term: string): readonly string[] {
  const stems = term
    .toLowerCase()
    .split(' ')
    .map(word => word.replace(/e?n?$/, ''))
  return texts
    .filter(text =>
      stems.every(stem =>
        text
          .toLowerCase()
          .split(' ')
          .some(word => word.startsWith(stem)),
      ),
    )
    .sort()
}

async function found(parts: readonly Part[], term: string): Promise<readonly string[]> {
  const hits = await Promise.all(parts.map(part => hitsIn(part, { term, chosen: new Map() })))
  const data = await Promise.all(hits.flat().map(hit => hit.data()))
  return data.map(({ meta }) => meta.title ?? '').sort()
}

async function opened(parts: readonly (readonly string[])[]): Promise<readonly Part[]> {
  const places = await Promise.all(parts.map(async (texts, index) => write(`/${parts.length}-${index}/`, texts)))
  const opened: Part[] = []
  for (const [index, place] of places.entries()) opened.push(await openPart(script, place, index === 0))
  return opened
}

async function write(folder: string, texts: readonly string[]): Promise<string> {
  for (const { content, path } of await buildIndex('de', texts.map(toRecord))) files.set(folder + path, content)
  return folder
}

function toRecord(text: string): SearchRecord {
  const filters = { topic: [], year: ['2025'], ai: [], review: [] }
  return {
    href: `/${encodeURIComponent(text)}/`,
    title: text,
    text,
    filters,
    shown: { date: [], label: [], stage: [] },
  }
}
