import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderContents } from './measure/folder-contents.mjs'
import { measure } from './measure/measure.mjs'
import { stale } from './scenarios.mjs'

/** @typedef {import('./candidates/candidate.mjs').Candidate} Candidate @typedef {import('./candidates/candidate.mjs').Site} Site */
/** @typedef {import('./scenarios.mjs').Scenario} Scenario @typedef {import('./measure/measure.mjs').Measurement} Measurement */
/**
 * @typedef {object} Contender a candidate with its site
 * @property {string} name
 * @property {string} version
 * @property {Site} site
 * @property {boolean} isBuilt whether a complete build is there
 * @property {boolean} isWarm whether the build after that one is, too
 * @property {number} turns changes so far
 * @property {string | null} broken why it cannot build this publication
 *
 * @typedef {object} Result
 * @property {string} candidate
 * @property {string} version
 * @property {readonly Measurement[]} runs
 * @property {string} [failed] why there is no result
 * @property {number} [files]
 * @property {number} [bytes]
 * @property {Record<string, number>} [kinds]
 */

/** @param {readonly Candidate[]} candidates @param {number} articles @param {string} work @returns {Promise<Contender[]>} */
export async function layOut(candidates, articles, work) {
  const contenders = []
  for (const { name, version, layOut } of candidates) {
    const folder = join(work, name.replaceAll(' ', '-'))
    mkdirSync(folder)
    const site = await layOut(folder, articles)
    contenders.push({ name, version, site, isBuilt: false, isWarm: false, turns: 0, broken: null })
  }
  return contenders
}

/**
 * Measures a scenario `runs` times with each contender in turn. Who fails once is out of the scenario.
 * @param {readonly Contender[]} contenders @param {Scenario} scenario
 * @param {{ runs: number, limit: number, say: (line: string) => void }} options @returns {Promise<Result[]>}
 */
export async function compete(contenders, scenario, { runs, limit, say }) {
  /** @type {(Result & { runs: Measurement[] })[]} */
  const results = contenders.map(({ name, version }) => ({ candidate: name, version, runs: [] }))
  for (let run = 1; run <= runs; run++)
    for (const [at, contender] of contenders.entries()) {
      const result = results[at]
      if (result.failed === undefined) Object.assign(result, await attempt(contender, scenario, limit, result.runs))
      const seconds = result.runs[run - 1]?.seconds.toFixed(2)
      say(`${scenario.title}, run ${run}: ${contender.name} ${result.failed ?? `${seconds} s`}`)
    }
  for (const [at, { site }] of contenders.entries())
    if (results[at].failed === undefined) Object.assign(results[at], folderContents(site.out))
  return results
}

/** Adds a measurement to those of a contender, or says what failed. */
async function attempt(contender, scenario, limit, measured) {
  if (contender.broken !== null) return { failed: contender.broken }
  try {
    measured.push(await turn(contender, scenario, limit))
  } catch (error) {
    contender.broken = error.message
    return { failed: error.message }
  }
  const missing = stale(contender.site, scenario.proofs(contender.site, contender.turns))
  return missing.length === 0 ? {} : { failed: `the output is stale: ${missing.join('; ')}` }
}

async function turn(contender, scenario, limit) {
  const { site } = contender
  if (!scenario.isFull) await warmUp(contender, limit)
  contender.turns++
  scenario.change(site, contender.turns)
  spawnSync('sync') // what was written before must not slow down what is measured
  const command = scenario.isFull ? (site.fullCommand ?? site.command) : site.command
  const measured = await measure(command, { cwd: site.cwd, env: site.env, limit })
  contender.isBuilt = command === site.command
  contender.isWarm = !scenario.isFull
  return measured
}

/** Builds until a complete build and one after it are there, with whatever the tool keeps; not measured. */
async function warmUp(contender, limit) {
  const { command, cwd, env } = contender.site
  while (!contender.isBuilt || !contender.isWarm) {
    await measure(command, { cwd, env, limit })
    contender.isWarm = contender.isBuilt
    contender.isBuilt = true
  }
}
