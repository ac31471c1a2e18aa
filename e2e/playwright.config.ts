import { existsSync } from 'node:fs'
import { defineConfig, devices } from 'playwright/test'
import { browserFlags, browserPath } from './browser.mjs'
import { publications } from './publications.ts'

const executablePath = browserPath()
const launchOptions = { ...(executablePath === null ? {} : { executablePath }), args: browserFlags }

/** Reads exported publications as readers do; each is exported and served before the tests. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: { baseURL: publications.demo.url, launchOptions, trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions } },
    { name: 'phone', use: { ...devices['Pixel 7'], launchOptions }, testMatch: 'reader*.spec.ts' },
    {
      name: 'without scripts',
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false, launchOptions },
      testMatch: 'reader*.spec.ts',
    },
  ],
  webServer: Object.values(publications)
    .filter(({ content }) => existsSync(content))
    .map(({ content, out, port, url }) => ({
      command: `node lib/cli/kiosk.mjs export --quiet --keep-going && node lib/cli/kiosk.mjs preview --port ${port}`,
      cwd: '..',
      env: { KIOSK_CONTENT: content, KIOSK_OUT: out, SOURCE_DATE_EPOCH: '1795348800', LANG: 'en' },
      url,
      reuseExistingServer: false,
      timeout: 120_000,
    })),
})
