import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'playwright/test'

/** Folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** An article as a file. */
export const article = (title: string) =>
  `---\ntitle: "${title}"\nlanguage: de\naigenerated: true\n---\nText.\n\n<!--more-->\n\nMehr.\n`

/** A publication in a folder of its own for every test of a file, and the means to export it. */
export function exporter() {
  let folder = ''
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiosk-export-'))
    mkdirSync(join(folder, 'content/articles'), { recursive: true })
  })
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = (args: readonly string[] = [], env: Record<string, string> = {}): ChildProcess =>
    spawn(process.execPath, [join(root, 'lib/cli/kiosk.mjs'), 'export', ...args], {
      cwd: folder,
      env: {
        ...process.env,
        KIOSK_CONTENT: 'content',
        KIOSK_OUT: 'out',
        SOURCE_DATE_EPOCH: '1795348800',
        LANG: 'en',
        ...env,
      },
    })

  return {
    /** A path in the folder of the test. */
    at: (path: string) => join(folder, path),
    write: (name: string, text: string) => writeFileSync(join(folder, 'content/articles', name), text),
    remove: (name: string) => rmSync(join(folder, 'content/articles', name)),
    start,
    run: async (args: readonly string[] = [], env: Record<string, string> = {}) => {
      const child = start(args, env)
      let output = ''
      child.stdout?.on('data', chunk => (output += chunk))
      child.stderr?.on('data', chunk => (output += chunk))
      const [code] = await once(child, 'close')
      return { code, output }
    },
  }
}

/** Every file of a site with its bytes, but the one that says what changed since the last export. */
export function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    name => name !== 'changes.json' && statSync(join(path, name)).isFile(),
  )
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(path, name)).toString('base64')]))
}
