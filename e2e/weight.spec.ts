import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { publications } from './publications.ts'

const { out } = publications.demo

const compressed = (file: string) => brotliCompressSync(readFileSync(join(out, file))).byteLength
const styles = () =>
  compressed(join('_kiosk', readdirSync(join(out, '_kiosk')).find(name => name.endsWith('.css')) ?? ''))

/** Bytes over the wire, document and style sheet, brotli. */
const budgets = [
  { page: 'de/2026/05/19/http-3-laesst-das-alte-transportprotokoll-hinter-sich/index.html', bytes: 14_000 },
  { page: 'de/2026/04/14/juice-fliegt-mit-umwegen-zum-jupiter/index.html', bytes: 12_000 },
  { page: 'index.html', bytes: 16_000 },
  { page: 'de/archive/index.html', bytes: 9_000 },
]

for (const { page, bytes } of budgets)
  test(`${page} and its style sheet weigh at most ${bytes} bytes`, () => {
    expect(existsSync(join(out, page))).toBe(true)
    expect(compressed(page) + styles()).toBeLessThanOrEqual(bytes)
  })
