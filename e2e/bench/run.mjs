// Measures full builds: node e2e/bench/run.mjs --articles 1000,10000 --runs 5 --peers eleventy --json
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fullBuilds } from './full-builds.mjs'
import { kiosk } from './kiosk.mjs'
import { describeMachine } from './machine.mjs'
import { findPeers } from './peers.mjs'
import { toTable } from './table.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
    peers: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
})
const say = line => process.stderr.write(`${line}\n`)
const sizes = values.articles.split(',').map(toCount)
const runs = toCount(values.runs)
const { peers, missing } = findPeers(values.peers.split(',').filter(Boolean))
for (const name of missing) say(`Missing: ${name} is unknown or could not be installed.`)

const work = mkdtempSync(join(tmpdir(), 'kiosk-bench-'))
process.once('exit', () => rmSync(work, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  report(await scenariosOf([kiosk, ...peers]))
} catch (error) {
  say(error.message)
  process.exitCode = 3
}

async function scenariosOf(candidates) {
  await fullBuilds(candidates, 50, 1, folder('warm-up'), () => {}) // brings all programs from the disk into memory
  const scenarios = []
  for (const size of sizes) scenarios.push(await fullBuilds(candidates, size, runs, folder(String(size)), say))
  return scenarios
}

function report(scenarios) {
  const machine = describeMachine()
  const { cores, processor, node, load } = machine
  const text = values.json
    ? JSON.stringify({ scenario: 'full build, empty output, no caches', machine, missing, scenarios }, null, 2)
    : `${toTable(scenarios)}\nMedians of ${runs}; ${cores} cores, ${processor}, Node ${node}, load ${load} at the end`
  process.stdout.write(`${text}\n`)
}

function folder(name) {
  const path = join(work, name)
  mkdirSync(path)
  return path
}

function toCount(text) {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  process.stderr.write(`Not a count: "${text}".\n`)
  return process.exit(2)
}
