import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { browserFlags, browserPath } from '../../browser.mjs'
import { hasPackages } from '../candidates/node-packages.mjs'
import { peerModules } from '../candidates/places.mjs'
import { freePort } from './free-port.mjs'
import { pagesOf } from './pages.mjs'

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
 * Lets Lighthouse judge the front, an article and a month of the archive as KIosk's preview serves them; says what is
 * missing and judges nothing without it.
 * @param {import('../candidates/candidate.mjs').Site} site @param {(line: string) => void} say @returns {Promise<Judgement[]>}
 */
export async function judge(site, say) {
  const browser = browserPath()
  if (browser === null) say('Missing: a Chromium for Lighthouse.')
  else if (!hasPackages('lighthouse')) say('Missing: Lighthouse could not be installed.')
  else return judgeServed(site, browser, say)
  return []
}

/** Exports once more with the address at which the preview listens, as canonical addresses elsewhere cost points. */
async function judgeServed(site, browser, say) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const out = `${site.out}-judged`
  const env = { ...process.env, ...site.env, KIOSK_OUT: out, KIOSK_ORIGIN: origin }
  const [program, ...args] = site.command
  await run(program, args, { cwd: site.cwd, env })
  const preview = [join('lib', 'cli', 'kiosk.mjs'), 'preview', '--port', String(port)]
  const server = spawn(process.execPath, preview, { cwd: site.cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await isListening(server)
    const judgements = []
    for (const { name, path } of pagesOf(out)) {
      const url = origin + (name === 'front' ? '/' : path) // where the canonical address of the front is
      judgements.push(await judgePage(name, url, browser))
      say(`Lighthouse: ${[name, ...Object.entries(judgements.at(-1).scores).flat()].join(' ')}`)
    }
    return judgements
  } finally {
    server.kill()
  }
}

/** Waits for the line that says where the preview listens. */
async function isListening(server) {
  for await (const line of createInterface({ input: server.stdout })) if (line.includes('http://')) return
  throw new Error('The preview did not start.')
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
