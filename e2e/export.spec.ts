import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { article, contents, exporter, root } from './exporter.ts'

const { at, remove, run, write } = exporter()

test('two exports of one publication are equal to the byte, however many processes share the work', async () => {
  for (let day = 1; day <= 28; day++)
    for (let hour = 0; hour < 20; hour++)
      write(`2025-02-${String(day).padStart(2, '0')}-artikel-${hour}.md`, article(`Artikel ${hour}`))
  expect(await run(['--processes', '1', '--no-cache'])).toMatchObject({ code: 0 })
  const alone = contents(at('out'))
  expect(await run(['--processes', '3', '--no-cache'])).toMatchObject({ code: 0 })
  expect(Object.keys(alone).length).toBeGreaterThan(560)
  expect(contents(at('out'))).toEqual(alone)
})

test('an export after another one writes only what changed, and says what that is', async () => {
  for (let hour = 0; hour < 30; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
  await run()
  const page = at('out/de/2025/02/01/artikel-3/index.html')
  const other = at('out/de/2025/02/01/artikel-9/index.html')
  const [before, untouched] = [statSync(page).ino, statSync(other)]
  write('2025-02-01-artikel-3.md', article('Anders'))
  write('2025-02-02-neu.md', article('Neu'))
  remove('2025-02-01-artikel-7.md')
  expect((await run()).output).toMatch(/\d new, \d+ changed, \d+ unchanged, \d removed/)
  const changes = JSON.parse(readFileSync(at('out/changes.json'), 'utf8'))
  // Files of the search index are named after what is in them.
  const pages = (files: readonly string[]) => files.filter(file => !file.startsWith('de/search/'))
  expect(pages(changes.added)).toEqual(['de/2025/02/02/neu/disclosure.json', 'de/2025/02/02/neu/index.html'])
  expect(changes.changed).toEqual(expect.arrayContaining(['de/index.html', 'de/2025/02/01/artikel-3/index.html']))
  expect(changes.changed).not.toContain('de/2025/02/01/artikel-20/index.html')
  expect(pages(changes.removed)).toEqual([
    'de/2025/02/01/artikel-7/disclosure.json',
    'de/2025/02/01/artikel-7/index.html',
  ])
  expect(existsSync(at('out/de/2025/02/01/artikel-7'))).toBe(false)
  expect(statSync(page).ino).not.toBe(before)
  expect(statSync(other)).toEqual(untouched)
  const after = contents(at('out'))
  await run(['--no-cache'])
  expect(contents(at('out'))).toEqual(after)
})

test('an article with an error stops the export, names its place, and leaves the last site as it was', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  await run()
  const before = contents(at('out'))
  write('2025-02-01-gut.md', article('Besser'))
  write('2025-02-02-kaputt.md', '---\ntitle: A: "b" c\n---\nText.\n')
  const { code, output } = await run()
  expect(code).toBe(1)
  expect(output).toContain('content/articles/2025-02-02-kaputt.md:2:')
  expect(contents(at('out'))).toEqual(before)
})

test('--keep-going leaves that article out, says so, and exports the others', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  write('2025-02-02-kaputt.md', '---\ntitle: [\n---\nText.\n')
  const { code, output } = await run(['--keep-going'])
  expect(code).toBe(0)
  expect(output).toContain('1 left out')
  expect(existsSync(at('out/de/2025/02/01/gut/index.html'))).toBe(true)
})

test('a folder that no export wrote is not replaced', async () => {
  write('2025-02-01-gut.md', article('Gut'))
  mkdirSync(at('out'))
  writeFileSync(at('out/holiday.jpg'), '')
  const { code, output } = await run()
  expect(code).toBe(2)
  expect(output).toContain('KIOSK_OUT')
  expect(existsSync(at('out/holiday.jpg'))).toBe(true)
})

test('a folder that does not exist is wrong use, not an empty site', async () => {
  const { code, output } = await run([], { KIOSK_CONTENT: 'nowhere' })
  expect(code).toBe(2)
  expect(output).toContain('nowhere')
})

test('a publication under a base path links to nothing outside it', async () => {
  cpSync(join(root, 'content'), at('content'), { recursive: true })
  expect(await run([], { KIOSK_BASE_PATH: '/news' })).toMatchObject({ code: 0 })
  const pages = Object.entries(contents(at('out'))).filter(([name]) => name.endsWith('.html'))
  for (const [name, base64] of pages) {
    const html = Buffer.from(base64, 'base64').toString()
    const outside = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .map(([, href]) => href)
      .filter(href => !href?.startsWith('/news/'))
    expect(outside, name).toEqual([])
  }
})
