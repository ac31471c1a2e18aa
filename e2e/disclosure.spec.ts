import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from 'playwright/test'

const address = '/de/2026/03/24/ein-aufprall-verkuerzt-eine-umlaufbahn/'

test.describe('the label is read before the first sentence', () => {
  const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'without a style sheet': page => page.route('**/*.css', route => route.abort()),
    'in print': page => page.emulateMedia({ media: 'print' }),
    'in forced colours': page => page.emulateMedia({ forcedColors: 'active' }),
    'at 320 pixels': page => page.setViewportSize({ width: 320, height: 640 }),
  }
  for (const [way, prepare] of Object.entries(ways)) {
    test(`on an article ${way}`, async ({ page }) => {
      await prepare(page)
      await page.goto(address)
      const label = page.locator('#ai-label')
      await expect(label).toBeVisible()
      await expect(label).toContainText('KI-generiert · redaktionell geprüft')
      expect(await isAbove(page, '#ai-label', '.prose p')).toBe(true)
      expect(await isAbove(page, 'h1', '#ai-label')).toBe(true)
      await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(/KI-generiert/)
    })

    test(`on a front ${way}`, async ({ page }) => {
      await prepare(page)
      await page.goto('/')
      const teasers = page.locator('main article')
      for (const teaser of await teasers.all()) {
        const text = await teaser.innerText()
        const sentence = (await teaser.locator('.teaser-text, .standfirst').first().innerText()).slice(0, 30)
        if (!/KI-(?:generiert|unterstützt)/.test(text)) continue
        expect(text.search(/KI-(?:generiert|unterstützt)/)).toBeLessThan(text.indexOf(sentence))
      }
      expect(await teasers.filter({ hasText: 'KI-generiert' }).count()).toBeGreaterThan(2)
    })
  }
})

test('without a style sheet the mark is no larger than its line, and a source has a line for each part', async ({
  page,
}) => {
  await page.route('**/*.css', route => route.abort())
  await page.goto(address)
  expect((await page.locator('#ai-label .ai-mark').boundingBox())?.height).toBeLessThan(24)
  const lines = (await page.locator('.sources li').first().innerText()).split('\n').filter(line => line.trim() !== '')
  expect(lines.length).toBeGreaterThan(1)
})

const articles = [
  address,
  '/de/2026/05/19/http-3-laesst-das-alte-transportprotokoll-hinter-sich/',
  '/de/2026/10/13/atom-ist-streng-wo-es-darauf-ankommt/',
  '/en/2026/04/28/the-voyagers-were-built-for-two-planets/',
]
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')
for (const path of articles)
  test(`the reader mode of Firefox keeps the label of ${path}`, async ({ page }) => {
    await page.goto(path)
    const text = await page.evaluate<string>(
      `${readability}; new Readability(document.cloneNode(true)).parse().textContent`,
    )
    const sentence = (await page.locator('.prose p').first().innerText()).slice(0, 40)
    const label = /(?:KI|AI)-(?:generiert|generated)/
    expect(text.search(label)).toBeGreaterThanOrEqual(0)
    expect(text.search(label)).toBeLessThan(text.indexOf(sentence))
  })

/** Whether one element ends above the start of another. */
async function isAbove(page: Page, upper: string, lower: string): Promise<boolean> {
  const [above, below] = await Promise.all([upper, lower].map(one => page.locator(one).first().boundingBox()))
  return (
    above !== null &&
    below !== null &&
    above !== undefined &&
    below !== undefined &&
    above.y + above.height <= below.y + 1
  )
}
