import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { publications } from './publications.ts'

const hits = (page: Page) => page.getByRole('main').getByRole('listitem')
const count = (page: Page) => page.getByRole('status')

test.describe('the search', () => {
  test('finds by an address that can be shared, with label, day and the words marked', async ({ page }) => {
    await page.goto('/de/search/?q=Asteroiden')
    await expect(count(page)).toHaveText(/^\d Artikel gefunden$/)
    const hit = hits(page).filter({ hasText: 'Ein Aufprall verkürzt die Bahn' })
    await expect(hit).toContainText('KI-generiert · redaktionell geprüft')
    await expect(hit.getByRole('time')).toHaveText(/24\.\sMärz 2026/)
    await expect(hit.locator('mark').first()).toHaveText(/Asteroid/)
    await hit.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ein Aufprall')
  })

  test('finds umlauts however they are typed', async ({ page }) => {
    for (const term of ['verkürzt', 'verkuerzt', 'verkurzt']) {
      await page.goto(`/de/search/?q=${term}`)
      await expect(hits(page).filter({ hasText: 'Ein Aufprall verkürzt die Bahn' }), term).toBeVisible()
    }
  })

  test('finds a compound by the noun at its end, and shows it whole', async ({ page }) => {
    await page.goto('/de/search/?q=Kraft')
    await expect(
      hits(page)
        .filter({ hasText: 'Schwerkraft' })
        .locator('mark', { hasText: /^Schwerkraft/ }),
    ).toBeVisible()
  })

  test('can be used by keyboard alone, and goes back', async ({ page }) => {
    await page.goto('/de/archive/')
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Suche' }).press('Enter')
    await page.getByRole('searchbox', { name: 'Suchbegriff' }).focus()
    await page.keyboard.type('Daten')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=Daten$/)
    await expect(count(page)).toHaveText(/gefunden/)
    const all = await hits(page).count()
    await page.getByRole('combobox', { name: 'Thema' }).selectOption('Offene Daten')
    await expect(page).toHaveURL(/topic=Offene/)
    await expect(hits(page)).not.toHaveCount(all)
    await page.goBack()
    await expect(hits(page)).toHaveCount(all)
    await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('')
  })

  test('offers what to narrow down by to those who come to it through the field', async ({ page }) => {
    await page.goto('/de/search/')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: 'Thema' })).toBeFocused()
    await expect(page.getByRole('option', { name: 'Offene Daten' })).toBeAttached()
  })

  test('leaves the focus on a hit while it counts', async ({ page }) => {
    let count = () => {}
    const counting = new Promise<void>(resolve => {
      count = resolve
    })
    await page.route('**/*.pf_filter', async route => {
      await counting
      await route.continue()
    })
    await page.goto('/de/search/?q=Daten')
    await hits(page).first().getByRole('link').focus()
    count()
    await expect(page.getByRole('option', { name: 'Offene Daten' })).toBeAttached()
    await expect(hits(page).first().getByRole('link')).toBeFocused()
  })

  test('shows more hits, which a skip link does not take away, and leads the keyboard to them', async ({ page }) => {
    await page.goto('/de/search/?q=die')
    await page.getByRole('button', { name: 'Mehr Treffer' }).click()
    await expect(hits(page).nth(10).getByRole('link')).toBeFocused()
    const all = await hits(page).count()
    await page.locator('.skip-link').press('Enter')
    await expect(page).toHaveURL(/#content$/)
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    await expect(hits(page)).toHaveCount(all)
  })

  test('narrows down by year, involvement and review, and says how much that leaves', async ({ page }) => {
    await page.goto('/de/search/?year=2026&ai=assisted&review=formal')
    await expect(count(page)).toHaveText(/gefunden/)
    const found = await hits(page).allInnerTexts()
    expect(found.length).toBeGreaterThan(0)
    for (const text of found) expect(text).toMatch(/KI-unterstützt · nur sprachlich geprüft[\s\S]*2026/)
    const review = page.getByRole('combobox', { name: 'Prüfung' })
    await expect(review.getByRole('option', { selected: true })).toHaveText(/^nur sprachlich geprüft \([1-9]\d*\)$/)
  })

  test('leads on where nothing is found', async ({ page }) => {
    await page.goto('/de/search/?q=xyzzyx')
    await expect(count(page)).toHaveText('Nichts gefunden')
    await page.getByRole('main').getByRole('link', { name: 'Archiv' }).click()
    await expect(page).toHaveURL(/archive/)
  })

  test('takes no word for another that only begins like it, and leaves none out', async ({ page }) => {
    for (const term of ['Sonnenxyz', 'Sonne xyzzyx']) {
      await page.goto(`/de/search/?q=${term}`)
      await expect(count(page), term).toHaveText('Nichts gefunden')
    }
  })

  test('takes what hits hold for text, not for markup', async ({ page }) => {
    await page.goto('/de/search/?q=<img src=x onerror=alert(1)>&topic=<b>x</b>')
    await expect(count(page)).toHaveText(/gefunden/)
    await expect(page.getByRole('main').locator('img, b')).toHaveCount(0)
  })

  test('searches each edition in its language', async ({ page }) => {
    await page.goto('/en/search/?q=asteroids')
    await expect(count(page)).toHaveText(/found/i)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('alone may run scripts, and breaks no rule of its policy', async ({ page, request }) => {
    const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
    expect(await policy('/de/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(await policy('/de/archive/')).not.toContain('script-src')
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    await page.goto('/de/search/?q=Sonne')
    await expect(count(page)).toHaveText(/gefunden/)
    expect(complaints).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const query of ['?q=Sonne', '?q=xyzzyx', ''])
      test(`has no barrier that axe knows in ${colorScheme} colours (${query})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/de/search/${query}`)
        if (query !== '') await expect(count(page)).toHaveText(/gefunden/)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the search says so and leads to topics and archive', async ({ page }) => {
    await page.goto('/de/search/')
    // Nothing is found by its text within a `noscript`.
    await expect(page.locator('noscript p')).toContainText('Gesucht wird mit einem Skript')
    await expect(page.locator('noscript p')).toBeVisible()
    for (const name of ['Themen', 'Archiv'])
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
  })
})

test.describe('in the seed', () => {
  test.skip(!existsSync(publications.seed.content), `${publications.seed.content} is not on this machine`)

  for (const term of ['Superintelligenz', 'superintelligenz azure', 'Börsenwert', 'boersenwert'])
    test(`the search finds the article by ${term}`, async ({ page }) => {
      await page.goto(`${publications.seed.url}de/search/?q=${encodeURIComponent(term)}`)
      await expect(hits(page)).toHaveCount(1)
      await expect(hits(page).first()).toContainText('Meta plant')
    })
})
