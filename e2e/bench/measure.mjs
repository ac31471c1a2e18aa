import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTimed, timed } from './gnu-time.mjs'
import { sampleTree } from './process-tree.mjs'

/**
 * @typedef {object} Measurement
 * @property {number} seconds from start to exit
 * @property {number | null} cpuSeconds user and system time of all processes
 * @property {number | null} largestProcess peak bytes of the process that took most
 * @property {number | null} allProcesses peak bytes of all processes at one moment; what they share counts for each
 */

const interval = 50

/**
 * Runs a command and measures it with its descendants. What the machine cannot tell is `null`; a failure throws, with what the command said.
 * @param {readonly string[]} command @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Measurement>}
 */
export async function measure(command, { cwd, env }) {
  const file = join(tmpdir(), `kiosk-bench-time-${process.pid}`)
  const [program, ...args] = timed(command, file)
  const startedAt = performance.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const stop = () => {
    process.kill(-Number(child.pid), 'SIGKILL') // the whole group, as `time` passes nothing on
    rmSync(file, { force: true })
  }
  process.prependOnceListener('exit', stop)
  const memory = watchMemory(child.pid)
  try {
    await succeeded(child, command)
    const seconds = (performance.now() - startedAt) / 1000
    const { cpuSeconds, largestProcess } = readTimed(file)
    const largest = Math.max(largestProcess ?? 0, memory.largest)
    return { seconds, cpuSeconds, largestProcess: largest || null, allProcesses: Math.max(memory.sum, largest) || null }
  } finally {
    process.off('exit', stop)
    clearInterval(memory.timer)
    rmSync(file, { force: true })
  }
}

function watchMemory(pid) {
  const seen = { largest: 0, sum: 0, timer: setInterval(look, interval) }
  function look() {
    const samples = sampleTree(pid)
    seen.largest = Math.max(seen.largest, ...samples.map(({ peak }) => peak))
    seen.sum = Math.max(
      seen.sum,
      samples.reduce((sum, { resident }) => sum + resident, 0),
    )
  }
  return seen
}

function succeeded(child, command) {
  let said = ''
  child.stderr.on('data', text => {
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
