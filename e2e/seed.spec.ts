import { existsSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { publications } from './publications.ts'

const { content, url } = publications.seed
const path =
  'de/2025/08/11/meta-plant-persoenliche-superintelligenz-fuer-alle-und-microsoft-erreicht-vier-billionen-dollar-boersenwert/'

test.describe('the seed article', () => {
  test.skip(!existsSync(content), `${content} is not on this machine`)

  test('stands once, without a seam, with its label and exactly its three sources', async ({ page }) => {
    await page.goto(url + path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Meta plant "persönliche Superintelligenz" für alle und Microsoft erreicht Vier-Billionen-Dollar-Börsenwert',
    )
    await expect(page.locator('#ai-label')).toContainText('KI-generiert · keine redaktionelle Prüfung dokumentiert')
    const text = page.getByRole('article').first()
    await expect(text).toContainText('um Risiken zu minimieren.')
    await expect(text).toContainText('Parallel dazu hat Microsoft')
    await expect(text).not.toContainText('more')
    const sources = page
      .locator('section', { has: page.getByRole('heading', { name: 'Quellen', exact: true }) })
      .last()
      .getByRole('listitem')
    await expect(sources).toHaveCount(3)
    for (const [index, publisher] of ['Tagesschau', 'Handelsblatt', 'Spiegel'].entries())
      await expect(sources.nth(index)).toContainText(publisher)
    await expect(page.getByRole('link', { name: /Persönliche Superintelligenz" für alle/ })).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'Quellen' })).toHaveCount(1)
  })

  test('has a teaser on the front that ends where the mark stands', async ({ page }) => {
    await page.goto(url)
    const teaser = page.getByRole('main').getByRole('article')
    await expect(teaser).toContainText('um Risiken zu minimieren.')
    await expect(teaser).not.toContainText('Parallel dazu')
    await expect(teaser).toContainText('KI-generiert')
  })
})
