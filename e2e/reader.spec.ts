import { expect, test } from 'playwright/test'

test.describe('the front page', () => {
  test.beforeEach(({ page }) => page.goto('/'))

  test('shows teasers, newest first, each with its headline as a link', async ({ page }) => {
    const days = await page
      .getByRole('main')
      .locator('time')
      .evaluateAll(times => times.map(time => time.getAttribute('datetime') ?? ''))
    expect(days.length).toBeGreaterThan(5)
    expect(days).toEqual([...days].sort().reverse())
    for (const teaser of await page.getByRole('main').getByRole('article').all())
      await expect(teaser.getByRole('heading').getByRole('link')).toHaveCount(1)
  })

  test('labels every teaser of a machine-written article before its text', async ({ page }) => {
    const teasers = page.getByRole('main').getByRole('article').filter({ hasText: 'KI-' })
    expect(await teasers.count()).toBeGreaterThan(3)
    for (const teaser of await teasers.all()) {
      const text = await teaser.innerText()
      const paragraph = (await teaser.locator('p').last().innerText()).slice(0, 40)
      expect(text.search(/KI-(generiert|unterstützt)/)).toBeLessThan(text.indexOf(paragraph))
    }
  })

  test('leads to an article, which leads back', async ({ page }) => {
    const headline = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
    const name = await headline.innerText()
    await headline.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.getByRole('banner').getByRole('link', { name: 'KIosk' }).first().click()
    await expect(page).toHaveURL('/')
  })

  test('leads to older articles and back', async ({ page }) => {
    await page.getByRole('link', { name: 'Ältere Artikel' }).click()
    await expect(page).toHaveURL(/\/de\/older\/\d+\/$/)
    await page.getByRole('link', { name: 'Neuere Artikel' }).click()
    await expect(page).toHaveURL('/')
  })

  test('has an English edition', async ({ page }) => {
    await page.getByRole('link', { name: 'English' }).first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('main')).toContainText('AI-generated')
  })

  test('does not show what is not live', async ({ page }) => {
    await expect(page.getByText('Der Mond verdunkelt die Sonne')).toHaveCount(0)
    await expect(page.getByText('HTML hat keine Versionsnummer')).toHaveCount(0)
  })
})

test.describe('an article', () => {
  test.beforeEach(({ page }) => page.goto('/de/2026/03/24/ein-aufprall-verkuerzt-eine-umlaufbahn/'))

  test('says how AI took part right after its headline', async ({ page }) => {
    const headline = page.getByRole('heading', { level: 1 })
    const label = page.locator('#ai-label')
    await expect(label).toContainText(/KI-generiert · redaktionell geprüft/)
    await expect(headline).toHaveAccessibleDescription(/KI-generiert/)
    const follows = await label.evaluate(element =>
      element.closest('article')?.querySelector('h1')?.compareDocumentPosition(element),
    )
    expect(Number(follows) & 4).toBe(4)
  })

  test('tells at its end how the text came about', async ({ page }) => {
    await page.locator('#ai-label').getByRole('link').click()
    const section = page.getByRole('region', { name: 'Wie dieser Text entstand' })
    await expect(section).toBeInViewport()
    await expect(section).toContainText('Fakten')
    await expect(section).toContainText('desk@kiosk.example')
  })

  test('lists its numbered sources with publisher and host', async ({ page }) => {
    const sources = page
      .locator('section', { has: page.getByRole('heading', { name: 'Quellen', exact: true }) })
      .last()
      .getByRole('listitem')
    expect(await sources.count()).toBeGreaterThan(1)
    for (const source of await sources.all())
      await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https:/)
  })

  test('shows its correction above the text', async ({ page }) => {
    await expect(page.getByRole('article').first()).toContainText('Korrektur')
  })

  test('exists in English', async ({ page }) => {
    await page.getByRole('main').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/2026\/03\/26\//)
  })

  test('loads the document, the style sheet, and nothing else', async ({ page }) => {
    const requests: string[] = []
    page.on('request', request => requests.push(new URL(request.url()).pathname))
    await page.reload()
    const loaded = requests.filter(path => !/icon|webmanifest/.test(path))
    expect(loaded).toEqual([expect.stringMatching(/\/$/), expect.stringMatching(/^\/_kiosk\/site\.[0-9a-f]+\.css$/)])
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
  })
})

test('a former address leads to the article', async ({ page }) => {
  await page.goto('/2025/12/old-address.html')
  await expect(page).toHaveURL('/de/2025/12/09/die-schaltsekunde-hat-ein-verfallsdatum/')
})

test('a withdrawn article keeps its address, with a notice instead of its text', async ({ page }) => {
  await page.goto('/de/2026/10/20/was-in-einem-atom-feed-stehen-muss/')
  await expect(page.getByRole('main')).toContainText('zurückgezogen')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('topics lead to what is a part of them, and to the articles that are most about them', async ({ page }) => {
  await page.goto('/de/topics/')
  await page.getByRole('link', { name: 'Dateiformate' }).click()
  await expect(page.getByRole('navigation', { name: 'Gehört zu' })).toHaveText('Webstandards')
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('AVIF')
  await page.getByRole('link', { name: 'Nach Relevanz' }).click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('Atom ist streng')
})

test('topics lead to their articles', async ({ page }) => {
  await page.goto('/de/topics/')
  const topic = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  const name = await topic.innerText()
  await topic.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
})

test('the archive leads by year and month to articles', async ({ page }) => {
  await page.goto('/de/archive/')
  await page.getByRole('main').getByRole('link', { name: /März/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'März 2026' })).toBeVisible()
  await page.getByRole('link', { name: /Aufprall/ }).click()
  await expect(page).toHaveURL(/ein-aufprall-verkuerzt/)
})

test('standing pages stand in both languages', async ({ page }) => {
  await page.goto('/de/ki/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('nur sprachlich geprüft, ohne Faktencheck')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL('/en/ai/')
})

test('an address without a page is answered by one that leads on', async ({ page }) => {
  const response = await page.goto('/de/gibt-es-nicht/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.getByRole('link').count()).toBeGreaterThan(2)
})

test('the first tab stop skips to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#/)
})

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    '/de/2026/05/19/http-3-laesst-das-alte-transportprotokoll-hinter-sich/',
    '/de/archive/',
    '/de/topics/',
    '/en/ai/',
  ]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})
