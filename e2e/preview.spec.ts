import { expect, test } from 'playwright/test'

test('pages travel compressed, in the best way the reader’s browser takes', async ({ request }) => {
  for (const coding of ['br', 'gzip']) {
    const answer = await request.get('/', { headers: { 'Accept-Encoding': coding } })
    expect(answer.headers()['content-encoding']).toBe(coding)
  }
})

test('pages are asked for anew each time, hashed files never again', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const [, stylesheet = ''] = /href="(\/_kiosk\/[^"]+\.css)"/.exec(await page.text()) ?? []
  expect((await request.get(stylesheet)).headers()['cache-control']).toContain('immutable')
})

test('the policy forbids scripts and everything from elsewhere', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the policy lets tools that look at a page from within read robots.txt, and nothing from elsewhere', async ({
  page,
}) => {
  await page.goto('/')
  const status = (url: string) => page.evaluate(async at => (await fetch(at).catch(() => null))?.status, url)
  expect(await status('/robots.txt')).toBe(200)
  expect(await status('http://127.0.0.1:4180/robots.txt')).toBeUndefined()
})

test('former addresses move for good', async ({ request }) => {
  const answer = await request.get('/2025/12/old-address.html', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toBe('/de/2025/12/09/die-schaltsekunde-hat-ein-verfallsdatum/')
})
