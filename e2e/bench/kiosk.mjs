import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readAt } from './corpus.mjs'

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const script = join(root, 'lib', 'cli', 'kiosk.mjs')

/** @type {Candidate} */
export const kiosk = {
  name: 'KIosk',
  version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  prepare(corpus, work) {
    spawnSync(process.execPath, [script, '--help'], { cwd: root }) // bundles the program, as a package would come
    const out = join(work, 'out')
    const env = { KIOSK_CONTENT: corpus, KIOSK_OUT: out, SOURCE_DATE_EPOCH: String(readAt) }
    return { command: [process.execPath, script, 'export'], cwd: root, env, out }
  },
}
