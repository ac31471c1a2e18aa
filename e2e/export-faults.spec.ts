import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { article, contents, exporter } from './exporter.ts'

const { at, run, start, write } = exporter()

test('a cache that is damaged, stale or gone changes nothing but the time it takes', async () => {
  for (let hour = 0; hour < 30; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const whole = contents(at('out'))
  const cache = at('out.cache')
  for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    const path = join(cache, name)
    if (statSync(path).isFile()) writeFileSync(path, readFileSync(path, 'utf8').replace('Artikel', 'Betrug!'))
  }
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(at('out'))).toEqual(whole)
  rmSync(at('out'), { recursive: true })
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(at('out'))).toEqual(whole)
  rmSync(cache, { recursive: true })
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(at('out'))).toEqual(whole)
})

/** An export of a changed publication that gets a signal on the way: the site before it, and how it ended. */
async function stoppedBy(signal: NodeJS.Signals) {
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const before = contents(at('out'))
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Anders ${hour}`))
  const child = start()
  await once(child.stderr as NodeJS.ReadableStream, 'data')
  child.kill(signal)
  const [code] = await once(child, 'close')
  return { before, code }
}

test('a folder without a publication is refused and leaves the last site', async () => {
  write('2025-02-01-artikel.md', article('Artikel'))
  await run()
  const before = contents(at('out'))
  rmSync(at('content'), { recursive: true })
  mkdirSync(at('content'))
  expect(await run()).toMatchObject({ code: 2 })
  expect(contents(at('out'))).toEqual(before)
})

test('an interrupted export leaves the last site and nothing beside it', async () => {
  const { before, code } = await stoppedBy('SIGTERM')
  expect(code).toBe(3)
  expect(contents(at('out'))).toEqual(before)
  expect(readdirSync(at('')).sort()).toEqual(['content', 'out', 'out.cache'])
})

test('a killed export leaves the last site, and the next one cleans up', async () => {
  const { before } = await stoppedBy('SIGKILL')
  expect(contents(at('out'))).toEqual(before)
  expect(await run()).toMatchObject({ code: 0 })
  expect(readdirSync(at('')).sort()).toEqual(['content', 'out', 'out.cache'])
})

test('a full disk is the machine’s fault and leaves the last site', async () => {
  test.skip(process.getuid?.() !== 0 || process.platform !== 'linux', 'needs root to mount a small disk')
  const disk = at('disk')
  mkdirSync(disk)
  const mounted = spawn('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk])
  const [code] = await once(mounted, 'close')
  test.skip(code !== 0, 'this machine cannot mount a small disk')
  try {
    write('2025-02-01-gut.md', article('Gut'))
    expect(await run([], { KIOSK_OUT: 'disk/out' })).toMatchObject({ code: 0 })
    const before = contents(join(disk, 'out'))
    for (let hour = 0; hour < 300; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
    const full = await run([], { KIOSK_OUT: 'disk/out' })
    expect(full.code).toBe(3)
    expect(full.output).toMatch(/ENOSPC|no space/i)
    expect(contents(join(disk, 'out'))).toEqual(before)
  } finally {
    await once(spawn('umount', [disk]), 'close')
  }
})
