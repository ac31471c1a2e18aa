import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'

/** One page of each kind. */
const pages = {
  front: '/',
  'English front': '/en/',
  'older articles': '/de/older/1/',
  article: '/de/2026/03/24/ein-aufprall-verkuerzt-eine-umlaufbahn/',
  'long article': '/de/2026/05/19/http-3-laesst-das-alte-transportprotokoll-hinter-sich/',
  'withdrawn article': '/de/2026/10/20/was-in-einem-atom-feed-stehen-muss/',
  search: '/de/search/',
  topics: '/de/topics/',
  topic: '/de/topics/web-standards/',
  archive: '/de/archive/',
  year: '/de/2026/',
  month: '/de/2026/03/',
  'standing page': '/de/ki/',
  'how we use AI': '/en/ai/',
  corrections: '/de/korrekturen/',
  person: '/de/people/demo-review/',
  'not found': '/nowhere/',
}

for (const [kind, path] of Object.entries(pages))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${kind} in ${colorScheme} colours has no barrier that axe knows`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    })
