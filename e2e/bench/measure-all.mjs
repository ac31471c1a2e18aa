import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findPeers } from './candidates/find-peers.mjs'
import { kiosk } from './candidates/kiosk.mjs'
import { compete, layOut } from './compete.mjs'
import { describeMachine } from './measure/machine.mjs'
import { asServed } from './reader/as-served.mjs'
import { judge } from './reader/lighthouse.mjs'
import { weigh } from './reader/weigh-page.mjs'
import { weighSearches } from './reader/weigh-search.mjs'
import { noResults, resultsIn, together, writeResults } from './report/results.mjs'
import { scenarios } from './scenarios.mjs'

/** @typedef {import('./report/results.mjs').Results} Results @typedef {import('./options.mjs').Options} Options */

/**
 * Measures what was asked for, one size after the other, and keeps results after each scenario.
 * @param {Options} options @param {string} work an empty folder @param {(line: string) => void} say
 * @returns {Promise<Results>} together with what the file to append to held
 */
export async function measureAll(options, work, say) {
  const { peers, missing } = findPeers(options.peers)
  for (const name of missing) say(`Missing: ${name} is unknown, not on the PATH, or could not be installed.`)
  const candidates = [...(options.hasKiosk ? [kiosk(join(work, 'kiosk'))] : []), ...peers]
  let results = resultsIn(options.append)
  const keep = more => {
    results = together(results, { ...noResults(), ...more })
    if (options.append !== undefined) writeResults(options.append, results)
  }
  keep({ machines: [describeMachine()] })
  await rehearse(candidates, options, work, say)
  for (const articles of options.articles)
    await measureSize(candidates, articles, options, join(work, String(articles)), { keep, say })
  return results
}

async function measureSize(candidates, articles, { runs, limit, ...options }, folder, { keep, say }) {
  mkdirSync(folder)
  const contenders = await layOut(candidates, articles, folder)
  for (const scenario of options.scenarios) {
    const sayMore = line => say(`${articles} articles, ${line}`)
    const rows = await compete(contenders, scenarios[scenario], { runs, limit, say: sayMore })
    keep({ rows: rows.map(row => ({ scenario, articles, ...row })) })
  }
  const built = contenders.filter(({ broken }) => broken === null)
  const isFirst = articles === options.articles[0]
  if (isFirst && options.pages) keep({ pages: built.flatMap(({ name, site }) => weigh(name, site.out)) })
  const isJudged = isFirst && options.lighthouse
  const ours = built.find(({ name }) => name === 'KIosk')
  if (ours && (isJudged || options.search))
    await asServed(ours.site, articles, folder, async served => {
      if (options.search) keep({ searches: await weighSearches(served, articles, say) })
      if (isJudged) keep({ lighthouse: await judge(served, say) })
    })
  rmSync(folder, { recursive: true, force: true })
}

/** Builds a few articles with every candidate, which brings all programs from the disk into memory. */
async function rehearse(candidates, { limit }, work, say) {
  const folder = join(work, 'rehearsal')
  mkdirSync(folder)
  const contenders = await layOut(candidates, 60, folder)
  const rows = await compete(contenders, scenarios.full, { runs: 1, limit, say: () => {} })
  for (const { candidate, failed } of rows)
    if (failed !== undefined) say(`${candidate} cannot build 60 articles: ${failed}`)
  rmSync(folder, { recursive: true, force: true })
}
