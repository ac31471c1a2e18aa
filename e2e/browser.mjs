import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Flags that keep Chromium quiet and let it run as root in containers. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser for the tests: `CHROMIUM_PATH`, Playwright's own, or one on the PATH; `null` where none starts.
 * @returns {string | null}
 */
export function browserPath() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...onPath(['chromium', 'chromium-browser', 'google-chrome']),
  ]
  return candidates.find(path => path && existsSync(path) && starts(path)) ?? null
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(':')
  return names.flatMap(name => folders.map(folder => `${folder}/${name}`))
}

/** A browser that lacks a system library is there, but does not start. @param {string} path */
function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
