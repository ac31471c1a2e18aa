import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { publications } from './publications.ts'

const { demo, seed } = publications

/** Bytes over the wire to a first view of a page, document and style sheet, by brotli at its best; the first pattern that fits decides. */
const budgets = [
  { kind: 'front', pages: /^(\w\w)?$/, bytes: 6_600 },
  { kind: 'list of older articles', pages: /\/older\/\d+$/, bytes: 6_000 },
  { kind: 'archive', pages: /^\w\w\/(archive|\d{4})$/, bytes: 4_700 },
  { kind: 'month', pages: /^\w\w\/\d{4}\/\d\d$/, bytes: 5_000 },
  { kind: 'article', pages: /^\w\w\/\d{4}\/\d\d\/\d\d\/[^/]+$/, bytes: 9_000 },
  { kind: 'list of topics', pages: /^\w\w\/topics$/, bytes: 5_200 },
  { kind: 'topic', pages: /^\w\w\/topics\//, bytes: 6_000 },
  { kind: 'search', pages: /^\w\w\/search$/, bytes: 6_600 },
  { kind: 'person', pages: /^\w\w\/people\//, bytes: 5_300 },
  { kind: 'standing page', pages: /^\w\w\/[^/]+$/, bytes: 6_500 },
  { kind: 'page that leads nowhere', pages: /^404\.html$/, bytes: 4_700 },
  { kind: 'former address', pages: /./, bytes: 4_000 },
]

const seedArticle =
  'de/2025/08/11/meta-plant-persoenliche-superintelligenz-fuer-alle-und-microsoft-erreicht-vier-billionen-dollar-boersenwert'

for (const [index, { kind, bytes }] of budgets.entries())
  test(`no ${kind} with its style sheet weighs more than ${bytes} bytes`, () => {
    const pages = pagesOf(demo.out).filter(page => budgets.findIndex(budget => budget.pages.test(page)) === index)
    const weights = pages.map(page => ({ page, weight: weightOf(demo.out, page) }))
    expect(weights.length).toBeGreaterThan(0)
    expect(weights.filter(({ weight }) => weight > bytes)).toEqual([])
  })

test('the seed article and its style sheet weigh at most 6000 bytes', () => {
  test.skip(!existsSync(seed.content), `${seed.content} is not on this machine`)
  expect(weightOf(seed.out, seedArticle)).toBeLessThanOrEqual(6_000)
})

/** Addresses of all pages of an export, without slashes at their ends. */
function pagesOf(out: string): readonly string[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  return files.filter(file => file.endsWith('.html')).map(file => file.replace(/(^|\/)index\.html$/, ''))
}

function weightOf(out: string, page: string): number {
  return compressed(join(out, page.endsWith('.html') ? page : join(page, 'index.html'))) + styles(out)
}

function styles(out: string): number {
  const folder = join(out, '_kiosk')
  return readdirSync(folder).reduce(
    (sum, name) => sum + (name.endsWith('.css') ? compressed(join(folder, name)) : 0),
    0,
  )
}

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file)).byteLength
}
