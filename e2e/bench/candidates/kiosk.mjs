import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/corpus.mjs'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { topics } from '../corpus/names.mjs'
import { root } from './places.mjs'

/**
 * KIosk from a copy of its code, so that a changed component changes nothing here and work on the code does not change
 * what is measured. Packages are linked.
 * @param {string} project an absent folder for the copy @returns {import('./candidate.mjs').Candidate}
 */
export function kiosk(project) {
  copyProject(project)
  const command = [process.execPath, join('lib', 'cli', 'kiosk.mjs'), 'export', '--quiet']
  const help = spawnSync(process.execPath, [...command.slice(1), '--help'], { cwd: project, encoding: 'utf8' }) // bundles, too
  if (help.status !== 0) throw new Error(help.stderr)
  const fullCommand = help.stdout.includes('--no-cache') ? [...command, '--no-cache'] : command
  return {
    name: 'KIosk',
    version: version(),
    async layOut(work, count) {
      const content = join(work, 'content')
      writePublication(content, count, `${settings}${switchedOff}`)
      const out = join(work, 'out')
      return {
        ...{ command, fullCommand, cwd: project, out },
        env: { KIOSK_CONTENT: content, KIOSK_OUT: out },
        caches: [`${out}.cache`, join(content, '.kiosk')],
        ...{ articles: join(content, 'articles'), toFile, template: join(project, 'components', 'article-page.tsx') },
      }
    },
  }
}

function copyProject(project) {
  for (const name of ['lib', 'components', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(project, name), { recursive: true })
  const modules = join(project, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
}

/** The version, and the commit where there is one; a plus stands for changes since. */
function version() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const git = (...args) => String(spawnSync('git', args, { cwd: root }).stdout ?? '').trim()
  const commit = git('rev-parse', '--short', 'HEAD')
  const changed = git('status', '--porcelain', '--', 'lib', 'components', 'package-lock.json') === '' ? '' : '+'
  return commit === '' ? version : `${version}-${commit}${changed}`
}

/**
 * Writes a publication of generated articles.
 * @param {string} content its folder @param {number} count of articles @param {string} site what `site.yaml` says
 */
export function writePublication(content, count, site) {
  writeCorpus(join(content, 'articles'), count, toFile)
  const topicLines = topics.map(({ key, de, en }) => `- {key: ${key}, name: {de: ${de}, en: ${en}}}\n`)
  writeFileSync(join(content, 'topics.yaml'), topicLines.join(''))
  writeFileSync(join(content, 'site.yaml'), site)
}

/** @type {import('./candidate.mjs').ToFile} */
export function toFile({ language, title, date, day, slug, topics: tags, body }) {
  const fields = { language, title, date, aigenerated: true, tags }
  return { path: `${day}-${slug}.md`, text: withFrontMatter(fields, body) }
}

/** What `site.yaml` says of a publication; without more, KIosk does all it does. */
export const settings = `name: Prüfstand
tagline:
  de: Eine erfundene Publikation für Messungen
  en: An invented publication for measurements
origin: https://bench.example
languages: [de, en]
timeZone: Europe/Berlin
pageSize: 20
publisher: {name: Prüfstand}
`

const switchedOff = `# The peers have no search, no related articles and no pictures for shared links.
search: false
related: false
sharePictures: none
`
