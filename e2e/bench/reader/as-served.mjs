import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { writeComplete } from './complete-publication.mjs'
import { freePort } from './free-port.mjs'

/**
 * @typedef {object} Served
 * @property {string} origin where KIosk's preview serves the publication
 * @property {string} out its files
 */

const run = promisify(execFile)

/**
 * Exports a publication that uses all that KIosk has, serves it while it is used, and stops.
 * @param {import('../candidates/candidate.mjs').Site} site whose program exports @param {number} articles how many
 * @param {string} folder where to work @param {(served: Served) => Promise<void>} use
 */
export async function asServed(site, articles, folder, use) {
  const port = await freePort()
  // Canonical addresses that lead elsewhere cost points.
  const origin = `http://127.0.0.1:${port}`
  const content = join(folder, 'complete')
  const out = join(folder, 'complete-out')
  await writeComplete(content, articles)
  const env = { ...process.env, KIOSK_CONTENT: content, KIOSK_OUT: out, KIOSK_ORIGIN: origin }
  const [program, ...args] = site.command
  await run(program, args, { cwd: site.cwd, env })
  const preview = [join('lib', 'cli', 'kiosk.mjs'), 'preview', '--port', String(port)]
  const server = spawn(process.execPath, preview, { cwd: site.cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await isListening(server)
    await use({ origin, out })
  } finally {
    server.kill()
  }
}

/** Waits for the line that says where the preview listens. */
async function isListening(server) {
  for await (const line of createInterface({ input: server.stdout })) if (line.includes('http://')) return
  throw new Error('The preview did not start.')
}
