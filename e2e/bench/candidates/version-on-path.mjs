import { spawnSync } from 'node:child_process'

/**
 * The version that a program of the PATH says it is, or `null` where there is none.
 * @param {string} program @param {string} question the argument that asks for it
 */
export function versionOnPath(program, question) {
  const { stdout, status } = spawnSync(program, [question], { encoding: 'utf8' })
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? null) : null
}
