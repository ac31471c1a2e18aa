import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eleventy } from './eleventy.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'peers')
const known = { eleventy }

/**
 * The peers that were asked for, installed first where they are not; those that cannot be had are named.
 * @param {readonly string[]} names
 */
export function findPeers(names) {
  const peers = []
  const missing = []
  for (const name of names) {
    const isThere = Object.hasOwn(known, name) && (isInstalled(name) || install(name))
    if (isThere) peers.push(known[name]())
    else missing.push(name)
  }
  return { peers, missing }
}

const isInstalled = name => existsSync(join(folder, name, 'node_modules', '.package-lock.json'))

function install(name) {
  process.stderr.write(`Installing ${name} …\n`)
  const args = ['install', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: join(folder, name), stdio: ['ignore', 'ignore', 'inherit'] })
  return status === 0
}
