import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './places.mjs'

/** KIosk's style sheet, minified: every candidate serves this one, so that none is lighter by its looks. @type {Promise<string> | undefined} */
let compiled

/** Writes the style sheet that all candidates share. @param {string} file */
export async function writeStyleSheet(file) {
  compiled ??= compile()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await compiled)
}

async function compile() {
  const require = createRequire(join(root, 'package.json'))
  const load = name => import(pathToFileURL(require.resolve(name)).href)
  const [{ default: postcss }, { default: tailwind }] = await Promise.all([
    load('postcss'),
    load('@tailwindcss/postcss'),
  ])
  const from = join(root, 'components', 'site.css')
  const plugins = [tailwind({ base: root, optimize: { minify: true } })]
  return (await postcss(plugins).process(readFileSync(from, 'utf8'), { from })).css
}
