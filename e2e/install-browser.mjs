// Makes sure that a Chromium is there before the browser tests: Playwright's own, else Debian's.
import { spawnSync } from 'node:child_process'
import { getuid } from 'node:process'
import { browserPath } from './browser.mjs'

const sudo = getuid?.() === 0 ? [] : ['sudo', '-n']
const ways = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  [...sudo, 'apt-get', 'update'],
  [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
]

for (const [command, ...args] of ways) {
  if (browserPath() !== null) break
  console.log(`No browser yet: ${[command, ...args].join(' ')}`)
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
}

if (browserPath() === null) {
  console.error(
    'The tests need a Chromium and could not install one. Install it, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(3)
}
