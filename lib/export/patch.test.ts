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
import { writeWhole } from './whole-file.ts'

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
    writeWhole(journal(), patch())
    for (const [staged, file] of patch().moves.slice(0, steps)) {
      mkdirSync(dirname(join(folder, 'out', file)), { recursive: true })
      renameSync(staged, join(folder, 'out', file))
    }
    if (steps === 3) rmSync(join(folder, 'out/b/index.html'))
    completePatch(journal())
    expectDone()
  })

  test.each([0, 1, 2])(
    'brings a folder where a file was and a file where a folder was (killed after %i steps)',
    steps => {
      const crossing: Patch = {
        ...patch(),
        moves: [
          [join(folder, 'staging/0'), 'a/index.html/x'],
          [join(folder, 'staging/1'), 'b'],
        ],
        removals: ['a/index.html', 'b/index.html'],
      }
      writeWhole(journal(), crossing)
      if (steps > 0) {
        rmSync(join(folder, 'out/a/index.html'))
        rmSync(join(folder, 'out/b'), { recursive: true })
        renameSync(join(folder, 'staging/1'), join(folder, 'out/b'))
      }
      if (steps > 1) {
        mkdirSync(join(folder, 'out/a/index.html'))
        renameSync(join(folder, 'staging/0'), join(folder, 'out/a/index.html/x'))
      }
      completePatch(journal())
      expect(read('out/a/index.html/x')).toBe('content of staging/0')
      expect(read('out/b')).toBe('content of staging/1')
      expect(readdirSync(join(folder, 'cache'))).toEqual(['state-1'])
    },
  )

  test.each(['', '{"out": "/x"', 'digest\n{}'])('that cannot be read takes the state with it (%j)', text => {
    writeFileSync(journal(), text)
    mkdirSync(join(folder, 'cache/state'))
    completePatch(journal())
    expect(readdirSync(join(folder, 'cache'))).toEqual(['next'])
    expect(read('out/a/index.html')).toBe('content of out/a/index.html')
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
