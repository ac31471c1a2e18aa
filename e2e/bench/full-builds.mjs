import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus.mjs'
import { folderSize } from './folder-size.mjs'
import { measure } from './measure.mjs'
import { median } from './median.mjs'

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/**
 * Builds `articles` articles `runs` times with each candidate, in turn, into an empty folder and without any cache.
 * @param {readonly Candidate[]} candidates @param {number} articles @param {number} runs
 * @param {string} work an empty folder @param {(line: string) => void} report
 */
export async function fullBuilds(candidates, articles, runs, work, report) {
  const corpus = join(work, 'corpus')
  writeCorpus(corpus, articles)
  const contenders = candidates.map(({ name, version, prepare }) => {
    const folder = join(work, name)
    mkdirSync(folder)
    return { name, version, build: prepare(corpus, folder), measured: [] }
  })
  for (let run = 1; run <= runs; run++)
    for (const { name, build, measured } of contenders) {
      rmSync(build.out, { recursive: true, force: true })
      measured.push(await measure(build.command, { cwd: build.cwd, env: { ...process.env, ...build.env } }))
      report(`${articles} articles, run ${run}: ${name} ${measured.at(-1).seconds.toFixed(2)} s`)
    }
  const results = contenders.map(({ name, version, build, measured }) => ({
    name,
    version,
    median: medians(measured),
    ...folderSize(build.out),
    runs: measured,
  }))
  return { articles, results }
}

function medians(measured) {
  return Object.fromEntries(Object.keys(measured[0]).map(field => [field, median(measured.map(one => one[field]))]))
}
