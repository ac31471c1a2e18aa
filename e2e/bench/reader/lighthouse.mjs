import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { browserFlags, browserPath } from '../../browser.mjs'
import { hasPackages } from '../candidates/node-packages.mjs'
import { peerModules } from '../candidates/places.mjs'
import { judgedPagesOf } from './pages.mjs'

/**
 * @typedef {object} Judgement Lighthouse's on one page, on a simulated slow telephone; the run in the middle of three
 * @property {string} page
 * @property {string} version of Lighthouse
 * @property {Record<string, number>} scores 0 to 100
 * @property {number} firstContentfulPaint milliseconds
 * @property {number} largestContentfulPaint milliseconds
 * @property {number} layoutShift
 * @property {readonly string[]} failed what cost points
 */

const run = promisify(execFile)
const runs = 3

/**
 * Lets Lighthouse judge pages of each kind; says what is missing and judges nothing without it.
 * @param {import('./as-served.mjs').Served} served @param {(line: string) => void} say @returns {Promise<Judgement[]>}
 */
export async function judge(served, say) {
  const browser = browserPath()
  if (browser === null) say('Missing: a Chromium for Lighthouse.')
  else if (!hasPackages('lighthouse')) say('Missing: Lighthouse could not be installed.')
  else return judgePages(served, browser, say)
  return []
}

async function judgePages({ origin, out }, browser, say) {
  const judgements = []
  for (const { name, path } of judgedPagesOf(out)) {
    judgements.push(await judgePage(name, origin + path, browser))
    say(`Lighthouse: ${[name, ...Object.entries(judgements.at(-1).scores).flat()].join(' ')}`)
  }
  return judgements
}

async function judgePage(page, url, browser) {
  const reports = []
  for (let at = 0; at < runs; at++) reports.push(await reportOn(url, browser))
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score)
  const { categories, audits, lighthouseVersion } = reports[runs >> 1]
  const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)])
  const value = name => audits[name].numericValue
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  const short = counted.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.9)
  const failed = short.map(({ id, title, explanation }) => `${id}: ${explanation ?? title}`)
  return {
    ...{ page, version: lighthouseVersion, scores: Object.fromEntries(scores) },
    firstContentfulPaint: value('first-contentful-paint'),
    largestContentfulPaint: value('largest-contentful-paint'),
    layoutShift: value('cumulative-layout-shift'),
    failed,
  }
}

async function reportOn(url, browser) {
  const program = join(peerModules('lighthouse'), 'lighthouse', 'cli', 'index.js')
  const flags = `--chrome-flags=--headless=new ${browserFlags.join(' ')}`
  const args = [program, url, '--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting', flags]
  const options = { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 27 }
  return JSON.parse((await run(process.execPath, args, options)).stdout)
}
