import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))
const article = (title: string) =>
  `---\ntitle: "${title}"\nlanguage: de\naigenerated: true\n---\nText.\n\n<!--more-->\n\nMehr.\n`

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-export-'))
  mkdirSync(join(folder, 'content/articles'), { recursive: true })
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, 'content/articles', name), text)

function start(args: readonly string[] = [], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'lib/cli/kiosk.mjs'), 'export', ...args], {
    cwd: folder,
    env: {
      ...process.env,
      KIOSK_CONTENT: 'content',
      KIOSK_OUT: 'out',
      SOURCE_DATE_EPOCH: '1795348800',
      LANG: 'en',
      ...env,
    },
  })
}

async function run(args: readonly string[] = [], env: Record<string, string> = {}) {
  const child = start(args, env)
  let output = ''
  child.stdout?.on('data', chunk => (output += chunk))
  child.stderr?.on('data', chunk => (output += chunk))
  const [code] = await once(child, 'close')
  return { code, output }
}

/** Every file of a site with its bytes, but the one that says what changed since the last export. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    name => name !== 'changes.json' && statSync(join(path, name)).isFile(),
  )
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(path, name)).toString('base64')]))
}

test('two exports of one publication are equal to the byte, however many processes share the work', async () => {
  for (let day = 1; day <= 28; day++)
    for (let hour = 0; hour < 20; hour++)
      write(`2025-02-${String(day).padStart(2, '0')}-artikel-${hour}.md`, article(`Artikel ${hour}`))
  expect(await run(['--processes', '1', '--no-cache'])).toMatchObject({ code: 0 })
  const alone = contents(join(folder, 'out'))
  expect(await run(['--processes', '3', '--no-cache'])).toMatchObject({ code: 0 })
  expect(Object.keys(alone).length).toBeGreaterThan(560)
  expect(contents(join(folder, 'out'))).toEqual(alone)
})

test('an export after another one writes only what changed, and says what that is', async () => {
  for (let hour = 0; hour < 30; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const page = join(folder, 'out/de/2025/02/01/artikel-3/index.html')
  const other = join(folder, 'out/de/2025/02/01/artikel-9/index.html')
  const [before, untouched] = [statSync(page).ino, statSync(other)]
  write('2025-02-01-artikel-3.md', article('Anders'))
  write('2025-02-02-neu.md', article('Neu'))
  rmSync(join(folder, 'content/articles/2025-02-01-artikel-7.md'))
  expect((await run()).output).toMatch(/2 new, \d+ changed, \d+ unchanged, 2 removed/)
  const changes = JSON.parse(readFileSync(join(folder, 'out/changes.json'), 'utf8'))
  expect(changes.added).toEqual(['de/2025/02/02/neu/disclosure.json', 'de/2025/02/02/neu/index.html'])
  expect(changes.changed).toEqual(expect.arrayContaining(['de/index.html', 'de/2025/02/01/artikel-3/index.html']))
  expect(changes.changed).not.toContain('de/2025/02/01/artikel-20/index.html')
  expect(changes.removed).toEqual(['de/2025/02/01/artikel-7/disclosure.json', 'de/2025/02/01/artikel-7/index.html'])
  expect(existsSync(join(folder, 'out/de/2025/02/01/artikel-7'))).toBe(false)
  expect(statSync(page).ino).not.toBe(before)
  expect(statSync(other)).toEqual(untouched)
  const after = contents(join(folder, 'out'))
  await run(['--no-cache'])
  expect(contents(join(folder, 'out'))).toEqual(after)
})

test('a cache that is damaged, stale or gone changes nothing but the time it takes', async () => {
  for (let hour = 0; hour < 30; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const whole = contents(join(folder, 'out'))
  const cache = join(folder, 'out.cache')
  for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    const path = join(cache, name)
    if (statSync(path).isFile()) writeFileSync(path, readFileSync(path, 'utf8').replace('Artikel', 'Betrug!'))
  }
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(join(folder, 'out'))).toEqual(whole)
  rmSync(join(folder, 'out'), { recursive: true })
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(join(folder, 'out'))).toEqual(whole)
  rmSync(cache, { recursive: true })
  expect(await run()).toMatchObject({ code: 0 })
  expect(contents(join(folder, 'out'))).toEqual(whole)
})

test('an article with an error stops the export, names its place, and leaves the last site as it was', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  await run()
  const before = contents(join(folder, 'out'))
  write('2025-02-01-gut.md', article('Besser'))
  write('2025-02-02-kaputt.md', '---\ntitle: A: "b" c\n---\nText.\n')
  const { code, output } = await run()
  expect(code).toBe(1)
  expect(output).toContain('content/articles/2025-02-02-kaputt.md:2:')
  expect(contents(join(folder, 'out'))).toEqual(before)
})

test('--keep-going leaves that article out, says so, and exports the others', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  write('2025-02-02-kaputt.md', '---\ntitle: [\n---\nText.\n')
  const { code, output } = await run(['--keep-going'])
  expect(code).toBe(0)
  expect(output).toContain('1 left out')
  expect(existsSync(join(folder, 'out/de/2025/02/01/gut/index.html'))).toBe(true)
})

test('an interrupted export leaves the last site and nothing beside it', async () => {
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const before = contents(join(folder, 'out'))
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Anders ${hour}`))
  const child = start()
  await once(child.stderr as NodeJS.ReadableStream, 'data')
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect(code).toBe(3)
  expect(contents(join(folder, 'out'))).toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['content', 'out', 'out.cache'])
})

test('a killed export leaves the last site, and the next one cleans up', async () => {
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const before = contents(join(folder, 'out'))
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Anders ${hour}`))
  const child = start()
  await once(child.stderr as NodeJS.ReadableStream, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(contents(join(folder, 'out'))).toEqual(before)
  expect(await run()).toMatchObject({ code: 0 })
  expect(readdirSync(folder).sort()).toEqual(['content', 'out', 'out.cache'])
})

test('a folder that no export wrote is not replaced', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out/holiday.jpg'), '')
  const { code, output } = await run()
  expect(code).toBe(2)
  expect(output).toContain('KIOSK_OUT')
  expect(existsSync(join(folder, 'out/holiday.jpg'))).toBe(true)
})

test('a folder that does not exist is wrong use, not an empty site', async () => {
  const { code, output } = await run([], { KIOSK_CONTENT: 'nowhere' })
  expect(code).toBe(2)
  expect(output).toContain('nowhere')
})

test('a full disk is the machine’s fault and leaves the last site', async () => {
  test.skip(process.getuid?.() !== 0 || process.platform !== 'linux', 'needs root to mount a small disk')
  const disk = join(folder, 'disk')
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

test('a publication under a base path links to nothing outside it', async () => {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
  expect(await run([], { KIOSK_BASE_PATH: '/news' })).toMatchObject({ code: 0 })
  const pages = Object.entries(contents(join(folder, 'out'))).filter(([name]) => name.endsWith('.html'))
  for (const [name, base64] of pages) {
    const html = Buffer.from(base64, 'base64').toString()
    const outside = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .map(([, href]) => href)
      .filter(href => !href?.startsWith('/news/'))
    expect(outside, name).toEqual([])
  }
})
