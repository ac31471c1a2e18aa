import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'peers', 'eleventy')
const modules = join(folder, 'node_modules')

/** Eleventy with its site copied around the articles; throws where it is not installed. @returns {import('./candidate.mjs').Candidate} */
export function eleventy() {
  const { version } = JSON.parse(readFileSync(join(modules, '@11ty', 'eleventy', 'package.json'), 'utf8'))
  return {
    name: 'Eleventy',
    version,
    prepare(corpus, work) {
      cpSync(folder, work, { recursive: true, filter: path => path !== modules })
      cpSync(join(corpus, 'articles'), join(work, 'site', 'articles'), { recursive: true })
      symlinkSync(modules, join(work, 'node_modules'))
      const command = [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--output=_site']
      return { command, cwd: work, env: {}, out: join(work, '_site') }
    },
  }
}
