import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyPatch, completePatch, type Patch } from './patch.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-patch-'))
  for (const file of ['out/a/index.html', 'out/b/index.html', 'staging/0', 'staging/1', 'cache/next']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `content of ${file}`)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const patch = (): Patch => ({
  out: join(folder, 'out'),
  moves: [
    [join(folder, 'staging/0'), 'c/d/index.html'],
    [join(folder, 'staging/1'), 'a/index.html'],
  ],
  removals: ['b/index.html'],
  state: [join(folder, 'cache/next'), join(folder, 'cache/state-1')],
})
const journal = () => join(folder, 'cache/journal')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

function expectDone(): void {
  expect(read('out/a/index.html')).toBe('content of staging/1')
  expect(read('out/c/d/index.html')).toBe('content of staging/0')
  expect(existsSync(join(folder, 'out/b'))).toBe(false)
  expect(read('cache/state-1')).toBe('content of cache/next')
  expect(readdirSync(join(folder, 'cache'))).toEqual(['state-1'])
}

describe('a patch', () => {
  test('moves files into place, removes others with their folders, and brings the state', () => {
    applyPatch(patch(), journal())
    expectDone()
  })

  test.each([0, 1, 2, 3])('that was killed after %i steps is completed', steps => {
    writeFileSync(journal(), JSON.stringify(patch()))
    for (const [staged, file] of patch().moves.slice(0, steps)) {
      mkdirSync(dirname(join(folder, 'out', file)), { recursive: true })
      renameSync(staged, join(folder, 'out', file))
    }
    if (steps === 3) rmSync(join(folder, 'out/b/index.html'))
    completePatch(journal())
    expectDone()
  })

  test('that names a file outside of the site moves nothing', () => {
    const outside = { ...patch(), moves: [[join(folder, 'staging/0'), '../x']] as const }
    expect(() => applyPatch(outside, journal())).toThrow('../x would leave the folder of the site.')
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('is not needed where nothing was written down', () => {
    completePatch(journal())
    expect(existsSync(join(folder, 'cache/state-1'))).toBe(false)
  })
})
