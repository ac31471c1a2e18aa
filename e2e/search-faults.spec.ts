import { expect, type Page, test } from 'playwright/test'

const hits = (page: Page) => page.getByRole('main').getByRole('listitem')
const listed = (page: Page) => page.locator('[data-list] li')
const count = (page: Page) => page.getByRole('status')

test.describe('a search whose files do not come', () => {
  for (const kind of ['pagefind-entry.json', 'pf_meta', 'pf_index', 'pf_fragment', 'pagefind.js'])
    test(`says that it failed where files do not come, shows no older hits, and can be asked again (${kind})`, async ({
      page,
    }) => {
      const search = async (term: string) => {
        await page.getByRole('searchbox').fill(term)
        await page.keyboard.press('Enter')
      }
      if (kind === 'pf_index' || kind === 'pf_fragment') {
        await page.goto('/de/search/?q=Sonne')
        await expect(count(page)).toHaveText(/gefunden/)
      }
      await page.route(`**/*${kind}*`, route => route.fulfill({ status: 404 }))
      if (kind !== 'pf_index' && kind !== 'pf_fragment') await page.goto('/de/search/')
      await search('Daten')
      await expect(count(page)).toHaveText(/nicht zu erreichen/)
      await expect(listed(page)).toHaveCount(0)
      await page.unroute(`**/*${kind}*`)
      const anew = page.waitForRequest('**/pagefind-entry.json*')
      await search('Daten')
      await anew
      await expect(count(page)).toHaveText(/gefunden/)
      await expect(listed(page)).not.toHaveCount(0)
    })

  test('says that more hits cannot be shown, and shows them later', async ({ page }) => {
    await page.goto('/de/search/?q=die')
    const more = page.getByRole('button', { name: 'Mehr Treffer' })
    await expect(count(page)).toHaveText(/gefunden/)
    await page.route('**/*.pf_fragment', route => route.abort())
    await more.click()
    await expect(count(page)).toHaveText(/nicht zu erreichen/)
    await page.unroute('**/*.pf_fragment')
    await more.click()
    await expect(hits(page).nth(10).getByRole('link')).toBeFocused()
    await expect(count(page)).toHaveText(/gefunden/)
  })
})
