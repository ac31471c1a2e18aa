import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { meaningOf } from './meaning-of.ts'
import { buildNext, type NextServer, startNext } from './next-server.ts'
import { publications } from './publications.ts'

const { content, out } = publications.demo
/** All drivers judge by one instant. */
const fixed = { SOURCE_DATE_EPOCH: '1795348800', LANG: 'en' }
const nextOut = join(out, '..', 'next')

/** Files that only one driver writes: Next's runtime and payloads; the exporter's seal and changes, host files, redirects, script and style sheet of the search. */
const ownFiles =
  /^(_next|_not-found|404)(\/|$)|\.txt$|^(_redirects|_headers|\.nojekyll|\.kiosk-export\.json|changes\.json)$|^(_kiosk|media)\/|\/search\/search\.(js|css)$/

/** Most a build may take on a slow machine, in milliseconds. */
const building = 300_000

// Next keeps its work in one folder, so nothing here may run at the same time.
test.describe.configure({ mode: 'serial', timeout: building })

test.describe('the two drivers', () => {
  test.beforeAll(() => {
    test.setTimeout(building)
    buildNext({ ...fixed, NEXT_OUTPUT: 'export', KIOSK_CONTENT: content, KIOSK_OUT: 'out.tests/next' })
  })

  test('serve the same addresses', () => {
    expect(filesOf(nextOut)).toEqual(filesOf(out))
  })

  test('serve the same texts for machines and draw the same pictures', () => {
    const texts = filesOf(out).filter(file => /\.(xml|json|webmanifest|md|png)$/.test(file))
    expect(texts.length).toBeGreaterThan(10)
    for (const file of [...texts, 'robots.txt', 'llms.txt']) expect(read(nextOut, file), file).toBe(read(out, file))
  })

  test('show the same text, links, metadata and structured data on every page', () => {
    for (const file of filesOf(out).filter(name => name.endsWith('.html')))
      expect(meaningOf(read(nextOut, file)), file).toEqual(meaningOf(read(out, file)))
  })
})

test.describe('a server', () => {
  let server: NextServer | undefined
  test.beforeAll(async () => {
    test.setTimeout(building)
    buildNext({ ...fixed, KIOSK_CONTENT: content })
    server = await startNext('start', 4191, { ...fixed, KIOSK_CONTENT: content })
  })
  test.afterAll(() => server?.stop())

  test('serves articles, and 404 with a page for what is not there', async ({ page }) => {
    const found = await page.goto(`${server?.url}/de/2026/03/24/ein-aufprall-verkuerzt-eine-umlaufbahn/`)
    expect(found?.status()).toBe(200)
    await expect(page.locator('#ai-label')).toContainText('KI-generiert')
    const missing = await page.goto(`${server?.url}/de/2027/08/02/der-mond-verdunkelt-die-sonne-ueber-luxor/`)
    expect(missing?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht')
  })

  test('leads on from former addresses', async ({ page }) => {
    await page.goto(`${server?.url}/2025/12/old-address.html`)
    await expect(page).toHaveURL(/die-schaltsekunde-hat-ein-verfallsdatum/)
  })

  test('answers queries of feeds, and says what is wrong with a query', async ({ request }) => {
    const feed = await request.get(`${server?.url}/de/feed.json?topics=web-standards-7&limit=1`)
    expect(feed.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
    const { feed_url, items, title } = await feed.json()
    expect(title).toBe('Webstandards ab Relevanz 7 · KIosk')
    expect(feed_url).toBe('https://kiosk.example/de/feed.json?topics=web-standards-7&limit=1')
    expect(items).toHaveLength(1)
    const wrong = await request.get(`${server?.url}/en/feed.rss?topics=webstandards&ai=human`)
    expect(wrong.status()).toBe(400)
    expect(await wrong.text()).toMatch(/topics: found “webstandards”.*\nai: found “human”, expected none, assisted/)
  })

  test('answers without a query as an export does', async ({ request }) => {
    const whole = await request.get(`${server?.url}/de/feed.json`)
    expect(await whole.text()).toBe(read(out, 'de/feed.json'))
  })

  test('searches all that it serves', async ({ page }) => {
    await page.goto(`${server?.url}/de/search/?q=Asteroiden`)
    await expect(page.getByRole('status')).toHaveText(/gefunden/)
    await expect(page.getByRole('main')).toContainText('Ein Aufprall verkürzt die Bahn')
  })

  test('has no desk', async ({ request }) => {
    expect((await request.get(`${server?.url}/desk/`)).status()).toBe(404)
  })

  test('says what it serves, and forbids what pages do not need', async ({ request }) => {
    const feed = await request.get(`${server?.url}/de/topics/space/atom.xml`)
    expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(feed.headers()['content-security-policy']).toContain("object-src 'none'")
    expect(feed.headers()['x-content-type-options']).toBe('nosniff')
    const picture = await request.get(`${server?.url}/de/share.png`)
    expect((await picture.body()).equals(readFileSync(join(out, 'de/share.png')))).toBe(true)
  })
})

test.describe('the editors’ preview', () => {
  let folder: string
  let server: NextServer | undefined
  test.beforeAll(async () => {
    test.setTimeout(building)
    folder = mkdtempSync(join(tmpdir(), 'kiosk-preview-'))
    cpSync(content, folder, { recursive: true })
    server = await startNext('dev', 4192, { ...fixed, KIOSK_CONTENT: folder })
  })
  test.afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  test('shows drafts and scheduled articles, marked as such', async ({ page }) => {
    await page.goto(`${server?.url}/`)
    await expect(page.getByRole('main')).toContainText('Entwurf')
    await expect(page.getByRole('main')).toContainText('Geplant')
  })

  test('searches drafts, too, and marks them', async ({ page }) => {
    await page.goto(`${server?.url}/de/search/?q=Luxor`)
    const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Heute verdunkelt der Mond' })
    await expect(hit).toContainText('Geplant', { timeout: 20_000 })
  })

  test('has a desk that says what every article waits for', async ({ page }) => {
    await page.goto(`${server?.url}/desk/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Desk')
    for (const group of ['Changed after review', 'Scheduled', 'Drafts'])
      await expect(page.getByRole('heading', { name: group })).toBeVisible()
    await page.getByRole('link', { name: 'Das Kilogramm braucht kein Urkilogramm mehr' }).click()
    await expect(page.getByRole('main')).toContainText('facts: open again')
    await expect(page.getByRole('main')).toContainText('--gate facts --by')
    await page.getByRole('link', { name: 'See it as it will appear' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das Kilogramm braucht kein Urkilogramm mehr')
  })

  test('has a desk that names files nobody can read, and the command that mends what it can', async ({ page }) => {
    const draft = (name: string, text: string) => writeFileSync(join(folder, `drafts/de/${name}.md`), text)
    draft('2026-11-21-broken', '---\ntitle: The harbour: "open"\n---\nText.\n')
    draft('2026-11-21-wrapped', '---\ntitle: Der Hafen\nai: generated\n---\nHier ist der Artikel:\n\nEr ist offen.\n')
    await page.goto(`${server?.url}/desk/`)
    await expect(page.getByRole('region', { name: 'Cannot be read' })).toContainText('2026-11-21-broken.md')
    await expect(page.getByRole('region', { name: 'Cannot be read' })).toContainText('schema/yaml')
    await page.getByRole('link', { name: 'Der Hafen' }).click()
    await expect(page.getByRole('main')).toContainText('npm run kiosk -- clean drafts/de/2026-11-21-wrapped.md')
  })

  const article = 'articles/de/2026-11-05-so-legen-sie-eine-publikation-an.md'
  const address = '/de/2026/11/05/so-legen-sie-eine-publikation-an/'
  const saveAs = (title: string) => {
    const file = join(folder, article)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`))
  }

  test('shows a saved article without a reload', async ({ page }) => {
    const listening = page.waitForResponse(/dev\/changes/)
    await page.goto(`${server?.url}${address}`)
    await listening
    saveAs('Gerade gespeichert')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gerade gespeichert', { timeout: 20_000 })
    saveAs('Noch einmal gespeichert')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noch einmal gespeichert', { timeout: 20_000 })
  })

  test('shows an article that was saved before the page listened', async ({ page }) => {
    await page.route(/dev\/changes/, async route => {
      saveAs('Dazwischen gespeichert')
      await route.continue()
    })
    await page.goto(`${server?.url}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dazwischen gespeichert', { timeout: 20_000 })
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
