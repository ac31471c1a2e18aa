import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { article, exporter } from './exporter.ts'

const { at, start, write } = exporter()

test('a watched publication is exported on every save, with errors told and nothing replaced, until it is stopped', async () => {
  write('2025-02-01-eins.md', article('Eins'))
  const child = start(['--watch'])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
  const says = (words: RegExp) => expect.poll(() => output, { timeout: 15_000 }).toMatch(words)
  await says(/ new, 0 changed/)
  write('2025-02-02-zwei.md', article('Zwei'))
  await says(/\d new, [1-9]\d* changed/)
  expect(existsSync(at('out/de/2025/02/02/zwei/index.html'))).toBe(true)
  write('2025-02-02-zwei.md', '---\ntitle: [\n---\nText.\n')
  await says(/Not exported: 1 error/)
  write('2025-02-02-zwei.md', article('Besser'))
  await expect
    .poll(() => readFileSync(at('out/de/2025/02/02/zwei/index.html'), 'utf8'), { timeout: 15_000 })
    .toContain('Besser')
  rmSync(at('out.cache'), { recursive: true }) // a cache may go at any time
  write('2025-02-03-drei.md', article('Drei'))
  await expect.poll(() => existsSync(at('out/de/2025/02/03/drei/index.html')), { timeout: 15_000 }).toBe(true)
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
})
