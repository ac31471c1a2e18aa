import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTimed, timed } from './gnu-time.mjs'
import { watchMemory } from './watch-memory.mjs'

/**
 * @typedef {object} Measurement
 * @property {number} seconds from start to exit
 * @property {number | null} cpuSeconds user and system time of all processes
 * @property {number | null} largestProcess peak bytes of the process that took most
 * @property {number | null} allProcesses peak bytes of all processes at one moment
 */

/**
 * Runs a command and measures it with its descendants. What the machine cannot tell is `null`; a failure throws, with
 * what the command said.
 * @param {readonly string[]} command
 * @param {{ cwd: string, env: Readonly<Record<string, string>>, limit: number }} options `limit` in seconds
 * @returns {Promise<Measurement>}
 */
export async function measure(command, { cwd, env, limit }) {
  const file = join(tmpdir(), `kiosk-bench-time-${process.pid}`)
  const [program, ...args] = timed(command, file)
  const startedAt = performance.now()
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true }
  const child = spawn(program, args, options)
  const stop = () => {
    process.kill(-Number(child.pid), 'SIGKILL') // the whole group, as `time` passes nothing on
    rmSync(file, { force: true })
  }
  process.prependOnceListener('exit', stop)
  let isLate = false
  const alarm = setTimeout(() => {
    isLate = true
    stop()
  }, limit * 1000)
  const memory = watchMemory(child.pid)
  try {
    await succeeded(child, command)
    const seconds = (performance.now() - startedAt) / 1000
    const { cpuSeconds, largestProcess } = readTimed(file)
    const largest = Math.max(largestProcess ?? 0, memory.largest)
    return { seconds, cpuSeconds, largestProcess: largest || null, allProcesses: memory.all || null }
  } catch (error) {
    throw isLate ? new Error(`${command.join(' ')} took longer than ${limit / 60} minutes`) : error
  } finally {
    process.off('exit', stop)
    clearTimeout(alarm)
    memory.stop()
    rmSync(file, { force: true })
  }
}

function succeeded(child, command) {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', text => {
      said = (said + text).slice(-2000)
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`${command.join(' ')} ended with ${signal ?? code}:\n${said}`)),
    )
  })
}
