import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { expect, test } from 'playwright/test'
import { publications } from './publications.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { content, out } = publications.demo
const nextOut = join(out, '..', 'next')

/** Files that only one driver writes: Next's runtime and payloads; the exporter's manifest, host files and redirects. */
const ownFiles =
  /^(_next|_not-found|404)(\/|$)|\.txt$|^(_redirects|_headers|\.nojekyll|\.kiosk-export\.json)$|^(assets|media)\//

test.describe('the two drivers', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 })

  test.beforeAll(() => {
    test.setTimeout(300_000)
    execFileSync('npx', ['next', 'build'], {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        NEXT_OUTPUT: 'export',
        KIOSK_CONTENT: content,
        KIOSK_OUT: 'out.tests/next',
        SOURCE_DATE_EPOCH: '1795348800',
        NODE_ENV: 'production',
      },
    })
  })

  test('serve the same addresses', () => {
    expect(filesOf(nextOut)).toEqual(filesOf(out))
  })

  test('serve the same texts for machines', () => {
    const texts = filesOf(out).filter(file => /\.(xml|json|webmanifest)$/.test(file))
    expect(texts.length).toBeGreaterThan(10)
    for (const file of [...texts, 'robots.txt']) expect(read(nextOut, file), file).toBe(read(out, file))
  })

  test('show the same text, links, metadata and structured data on every page', () => {
    for (const file of filesOf(out).filter(name => name.endsWith('.html')))
      expect(meaningOf(read(nextOut, file)), file).toEqual(meaningOf(read(out, file)))
  })
})

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile() && !ownFiles.test(name) && !isRedirect(folder, name))
    .sort()
}

function isRedirect(folder: string, file: string): boolean {
  return file.endsWith('.html') && read(folder, file).includes('http-equiv="refresh"')
}

const read = (folder: string, file: string) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''

/** What a page says, whatever driver wrote it. */
function meaningOf(html: string) {
  const { document } = parseHTML(html)
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].map(script =>
    JSON.parse(script.textContent ?? ''),
  )
  for (const script of document.querySelectorAll('script')) script.remove()
  const attributes = (selector: string, ...names: string[]) =>
    [...document.querySelectorAll(selector)].map(element => names.map(name => element.getAttribute(name)).join(' '))
  return {
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir'),
    title: document.title,
    text: document.body.textContent.replace(/\s+/g, ' ').trim(),
    headings: [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent),
    links: attributes('a[href]', 'href'),
    metas: distinct(
      attributes('meta[name], meta[property]', 'name', 'property', 'content').filter(
        meta => !/^(viewport|next-)/.test(meta),
      ),
    ),
    relations: attributes(
      'link[rel=canonical], link[rel=alternate], link[rel=icon], link[rel=manifest]',
      'rel',
      'hreflang',
      'type',
      'href',
    ).sort(),
    structured: attributes('article', 'lang', 'dir', 'data-ai-disclosure', 'data-ai-review'),
    jsonLd,
  }
}

/** Without order and repetition: Next adds a second `robots` to its own 404 page. */
const distinct = (items: readonly string[]) => [...new Set(items)].sort()
