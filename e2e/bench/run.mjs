// The benchmark's command line: npm run bench -- --help
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { help } from './help.mjs'
import { measureAll } from './measure-all.mjs'
import { parseOptions } from './options.mjs'
import { readResults } from './report/results.mjs'
import { show } from './report/show.mjs'

const say = line => process.stderr.write(`${line}\n`)
const options = understood()
if (options.help) process.stdout.write(help)
else await run()

async function run() {
  try {
    show(options.from === undefined ? await measured() : readResults(options.from), options)
  } catch (error) {
    say(error.message)
    process.exitCode = 3
  }
}

/** Measures in a folder that is removed whatever happens. */
async function measured() {
  const work = mkdtempSync(join(options.work ?? tmpdir(), 'kiosk-bench-'))
  process.once('exit', () => rmSync(work, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  return measureAll(options, work, say)
}

function understood() {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (error) {
    say(`${error.message}\nnpm run bench -- --help explains the options.`)
    return process.exit(2)
  }
}
