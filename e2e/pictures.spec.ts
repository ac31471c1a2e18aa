import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { exporter, root } from './exporter.ts'

const { at, run, write } = exporter()
let preview: ChildProcess | undefined
let url = ''

/** A publication whose article and front show a picture, 512 pixels wide. */
test.beforeEach(async () => {
  mkdirSync(at('content/media'))
  copyFileSync(join(root, 'public/icon-512.png'), at('content/media/bild.png'))
  writeFileSync(at('content/site.yaml'), 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\n')
  const image = 'image: {src: /media/bild.png, alt: Ein Zeichen, credit: Ada, ai: true}'
  write(
    '2025-08-11-a.md',
    `---\ntitle: A\n${image}\n---\nAnfang.\n\n<!--more-->\n\n![Im Text](/media/bild.png)\n\nEnde.\n`,
  )
  write('2025-08-10-b.md', `---\ntitle: B\n${image}\n---\nAnfang.\n`)
  expect((await run()).code).toBe(0)
  const port = 4193 + test.info().parallelIndex
  url = `http://localhost:${port}`
  preview = spawn(process.execPath, [join(root, 'lib/cli/kiosk.mjs'), 'preview', '--port', String(port)], {
    cwd: at(''),
    env: { ...process.env, KIOSK_OUT: 'out' },
  })
  if (preview.stdout) await once(preview.stdout, 'data')
})
test.afterEach(() => preview?.kill())

/** How much of the page moved while it was loaded and scrolled through (Layout Instability, Cumulative Layout Shift). */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let shift = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
    for (const image of document.images) {
      image.scrollIntoView()
      await image.decode()
    }
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return shift
  })
}

for (const path of ['/', '/de/2025/08/11/a/'])
  test(`nothing on ${path} moves when its pictures come, and each comes in the size that fits`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto(url + path)
    expect(await shiftOf(page)).toBe(0)
    const shown = await page
      .locator('main img')
      .evaluateAll(images =>
        images.map(image => (image instanceof HTMLImageElement ? new URL(image.currentSrc).pathname : '')),
      )
    expect(shown).toHaveLength(2)
    for (const file of shown) expect(file).toMatch(/^\/_kiosk\/[\w-]{22}-432\.avif$/)
    await expect(page.getByText('KI-generiertes Bild').first()).toBeVisible()
  })
