import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { peerFolder, peerModules } from './places.mjs'

/**
 * Installs what a peer's package.json pins, unless it is there: `olderNode` holds what runs on a Node.js before the one it
 * names.
 * @param {string} name @returns {boolean} whether the packages are there
 */
export function hasPackages(name) {
  const { dependencies, olderNode } = JSON.parse(readFileSync(join(peerFolder(name), 'package.json'), 'utf8'))
  const older =
    olderNode !== undefined && isBefore(process.versions.node, olderNode.before) ? olderNode.dependencies : {}
  const wanted = Object.entries({ ...dependencies, ...older })
  return (
    wanted.every(([packageName, version]) => installedVersion(name, packageName) === version) || install(name, wanted)
  )
}

/** The version of a package that is installed for a peer. @param {string} name @param {string} packageName */
export function installedVersion(name, packageName) {
  const file = join(peerModules(name), packageName, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null
}

function install(name, wanted) {
  process.stderr.write(`Installing ${name} …\n`)
  const packages = wanted.map(([packageName, version]) => `${packageName}@${version}`)
  const flags = ['--no-save', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error']
  const args = ['install', ...flags, ...packages]
  return spawnSync('npm', args, { cwd: peerFolder(name), stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function isBefore(version, other) {
  const [a, b] = [version, other].map(text => text.split('.').map(Number))
  const at = a.findIndex((part, index) => part !== b[index])
  return at !== -1 && a[at] < b[at]
}
