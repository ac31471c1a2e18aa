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

/** Every file of a folder with its bytes. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(path, name)).isFile(),
  )
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(path, name)).toString('base64')]))
}

test('two exports of one publication are equal to the byte, however many processes share the work', async () => {
  for (let day = 1; day <= 28; day++)
    for (let hour = 0; hour < 20; hour++)
      write(`2025-02-${String(day).padStart(2, '0')}-artikel-${hour}.md`, article(`Artikel ${hour}`))
  expect(await run(['--processes', '1'])).toMatchObject({ code: 0 })
  const alone = contents(join(folder, 'out'))
  expect(await run(['--processes', '3'])).toMatchObject({ code: 0 })
  expect(Object.keys(alone).length).toBeGreaterThan(560)
  expect(contents(join(folder, 'out'))).toEqual(alone)
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
  expect(readdirSync(folder).sort()).toEqual(['content', 'out'])
})

test('a killed export leaves the last site, and the next one cleans up', async () => {
  for (let hour = 0; hour < 600; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const before = contents(join(folder, 'out'))
  const child = start()
  await once(child.stderr as NodeJS.ReadableStream, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(contents(join(folder, 'out'))).toEqual(before)
  expect(await run()).toMatchObject({ code: 0 })
  expect(readdirSync(folder).sort()).toEqual(['content', 'out'])
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
