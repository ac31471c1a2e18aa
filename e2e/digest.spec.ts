import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { root } from './exporter.ts'
import { publications } from './publications.ts'

let folder = ''
let email = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-digest-'))
  const days = ['--since', '2026-10-01', '--until', '2026-11-22']
  execFileSync(process.execPath, [join(root, 'lib/cli/kiosk.mjs'), 'digest', ...days, '--out', folder], {
    env: { ...process.env, KIOSK_CONTENT: publications.demo.content, SOURCE_DATE_EPOCH: '1795348800', LANG: 'en' },
  })
  email = pathToFileURL(join(folder, 'digest-2026-10-01-de.html')).href
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const width of [320, 640])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a newsletter fits ${width} pixels in ${colorScheme} colours, without a barrier that axe knows`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(email)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      const ground = await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(27, 24, 21)' : 'rgb(251, 247, 239)')
      await expect(
        page.getByRole('heading', { name: /^KI-generiert · .*Die Erde wiegt sechs Ronnagramm$/ }),
      ).toBeVisible()
    })

test('words and pictures of any length do not make a newsletter wider than a phone', async ({ page }) => {
  const content = join(folder, 'content')
  mkdirSync(join(content, 'articles'), { recursive: true })
  mkdirSync(join(content, 'media'))
  writeFileSync(join(content, 'site.yaml'), 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n')
  writeFileSync(join(content, 'media/bild.png'), '')
  writeFileSync(
    join(content, 'articles/2026-11-20-lang.md'),
    `---\ntitle: ${'Wortungetüm'.repeat(20)}\nimage: {src: /media/bild.png, alt: Ein Bild}\n---\nText.\n`,
  )
  const html = execFileSync(
    process.execPath,
    [join(root, 'lib/cli/kiosk.mjs'), 'digest', '--pictures', '--since', '2026-11-20', '--format', 'html'],
    { env: { ...process.env, KIOSK_CONTENT: content, SOURCE_DATE_EPOCH: '1795348800', LANG: 'en' } },
  )
  await page.setViewportSize({ width: 320, height: 800 })
  await page.setContent(String(html))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a newsletter asks for nothing from elsewhere and hides its preheader', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(email)
  expect(asked).toEqual([email])
  await expect(page.getByText('4 Artikel.')).toBeHidden()
})
