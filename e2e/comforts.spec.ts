import { expect, test } from 'playwright/test'

const article = '/de/2026/05/19/http-3-laesst-das-alte-transportprotokoll-hinter-sich/'

test.beforeEach(({ page }) => page.goto(article))

test('an article says how long it takes to read', async ({ page }) => {
  await expect(page.getByRole('article').first()).toContainText(/\d+ Minuten Lesezeit/)
})

test('a heading leads to itself, by keyboard too', async ({ page }) => {
  const heading = page.getByRole('heading', { name: 'Wo es hakt' })
  await heading.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#text-wo-es-hakt$/)
  await expect(heading).toBeInViewport()
})

test('a footnote leads back to the place that refers to it', async ({ page }) => {
  await page.getByRole('main').locator('sup').getByRole('link', { name: '1' }).first().click()
  await expect(page).toHaveURL(/#text-fn-/)
  await page.getByRole('link', { name: 'Zurück zu Verweis 1', exact: true }).click()
  await expect(page).toHaveURL(/#text-fnref-/)
})

test('a table is a region with a name of its own that a keyboard reaches', async ({ page }) => {
  await page.getByRole('region', { name: 'Tabelle 1' }).focus()
  await expect(page.getByRole('region', { name: 'Tabelle 1' })).toBeFocused()
})

test('code has the colours of the page', async ({ page }) => {
  const text = page.locator('pre span').first()
  const accent = await page
    .locator('.kicker')
    .first()
    .evaluate(element => getComputedStyle(element).color)
  await expect(text).toHaveCSS('color', accent)
})

test('the text lies beside its page as Markdown, label first', async ({ page, request }) => {
  const href = await page.locator('link[type="text/markdown"]').getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.headers()['content-type']).toContain('text/markdown')
  expect(await answer.text()).toMatch(/^# HTTP\/3 .*\n\n\*\*KI-generiert\*\* · keine redaktionelle Prüfung/)
})

test('on paper the text stands in columns, and nothing that leads elsewhere around it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 660, height: 900 })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  const [left, right] = await page.locator('.prose > p').evaluateAll(all => {
    const edges = all.map(one => one.getBoundingClientRect().left)
    return [Math.min(...edges), Math.max(...edges)]
  })
  expect(right).toBeGreaterThan((left ?? 0) + 200)
})

test('on paper tables and code have the whole width, and no part of them is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 660, height: 900 })
  const text = await page.locator('.prose').evaluate(prose => prose.clientWidth)
  const blocks = await page.locator('.prose > :is(.scroll, pre)').evaluateAll(all =>
    all.map(one => ({
      width: Math.round(one.getBoundingClientRect().width),
      cut: one.scrollWidth > one.clientWidth,
    })),
  )
  expect(blocks.length).toBeGreaterThan(1)
  for (const block of blocks) expect(block).toEqual({ width: text, cut: false })
})
