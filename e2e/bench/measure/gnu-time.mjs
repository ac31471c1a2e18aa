import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const path = '/usr/bin/time'

/** Whether GNU time is here; others of that name know no `--version`. */
const hasGnuTime = spawnSync(path, ['--version']).status === 0

/**
 * The command line that runs `command` under GNU time, which writes to `file`.
 * @param {readonly string[]} command @param {string} file
 */
export function timed(command, file) {
  return hasGnuTime ? [path, '--quiet', '--format', '%U %S %M', '--output', file, ...command] : command
}

/**
 * Processor seconds of a command with all processes it waited for, and bytes of the largest one; `null` without GNU time.
 * @param {string} file
 */
export function readTimed(file) {
  if (!hasGnuTime) return { cpuSeconds: null, largestProcess: null }
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
  return { cpuSeconds: user + system, largestProcess: kilobytes * 1024 }
}
