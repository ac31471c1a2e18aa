#!/usr/bin/env node
// Bundles KIosk's TypeScript and its style sheet once per version of their sources and runs it: one file starts four times as
// fast as hundreds.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const cache = join(root, 'node_modules', '.cache', 'kiosk')
const bundle = join(cache, versionOf(['lib', 'components', 'package.json', 'package-lock.json']))

// A hook of Git names the repository without its work tree; then Git takes any folder for its root (githooks(5)).
if (!process.env.GIT_WORK_TREE) for (const name of ['GIT_DIR', 'GIT_INDEX_FILE']) delete process.env[name]

if (existsSync(bundle) || (await isBuilt())) {
  const { main } = await import(pathToFileURL(join(bundle, 'main.js')).href)
  await main(process.argv.slice(2), {
    ...JSON.parse(await readFile(join(bundle, 'digests.json'), 'utf8')),
    root,
    script: fileURLToPath(import.meta.url),
    stylesheet: join(bundle, 'site.css'),
    searchScript: join(bundle, 'search.js'),
    searchStyle: join(bundle, 'search.css'),
  })
}

/** Builds, or says why not: what is missing is mostly an install, or the leave to write beside the code. */
async function isBuilt() {
  try {
    await build()
    return true
  } catch (error) {
    process.stderr.write(`kiosk: ${root} cannot be built. Run npm ci there once. (${error.message})\n`)
    process.exitCode = 3
    return false
  }
}

/** A digest of names, sizes and times of all sources. */
function versionOf(names) {
  const hash = createHash('sha256').update(process.version)
  for (const name of names) {
    const path = join(root, name)
    if (!existsSync(path)) continue
    const entries = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).sort() : ['']
    for (const entry of entries) {
      const { size, mtimeMs } = statSync(join(path, entry))
      hash.update(`${name}/${entry}:${size}:${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds beside and renames, so that processes that start at the same time never load half a bundle. */
async function build() {
  const { build } = await import('esbuild')
  const staging = `${bundle}.${process.pid}`
  mkdirSync(cache, { recursive: true })
  removeOld()
  await build({
    entryPoints: { main: join(root, 'lib', 'cli', 'main.ts') },
    outdir: staging,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['next-mdx-remote', 'next', 'pagefind', 'sharp'],
    banner: {
      js: "import { createRequire as requireInBundle } from 'node:module'; const require = requireInBundle(import.meta.url);",
    },
    logLevel: 'warning',
    legalComments: 'none',
  })
  await build({
    entryPoints: [
      { in: join(root, 'lib', 'search', 'page', 'main.ts'), out: 'search' },
      { in: join(root, 'components', 'styles', 'search.css'), out: 'search' },
    ],
    outdir: staging,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
  await writeFile(join(staging, 'site.css'), await styles())
  await writeFile(join(staging, 'digests.json'), JSON.stringify(digests()))
  try {
    renameSync(staging, bundle)
  } catch {
    rmSync(staging, { recursive: true, force: true }) // another process was first
  }
}

/** By content, so that what an export keeps is of use to other copies of the same program: all of it, and what renders texts, draws pictures and makes search indexes. */
function digests() {
  const renderer = ['lib/markdown', 'lib/content', 'lib/article', 'lib/publication', 'package-lock.json']
  return {
    program: contentOf(['lib', 'components', 'package-lock.json']),
    renderer: contentOf(renderer),
    drawer: contentOf(['lib/share', 'package-lock.json']),
    indexer: contentOf([...renderer, 'lib/feeds', 'lib/i18n', 'lib/search', 'lib/site']),
  }
}

/** A digest of names and contents. */
function contentOf(names) {
  const hash = createHash('sha256').update(process.version)
  for (const file of names.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(name) {
  if (!existsSync(join(root, name))) return []
  if (!statSync(join(root, name)).isDirectory()) return [name]
  const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => relative(root, join(entry.parentPath, entry.name)))
  return files.filter(file => !file.includes('.test.')).sort()
}

/** The style sheet of the site, minified: it depends on the components alone, so no export needs to compile it again. */
async function styles() {
  const { default: postcss } = await import('postcss')
  const { default: tailwind } = await import('@tailwindcss/postcss')
  const from = join(root, 'components', 'site.css')
  const plugins = [
    tailwind({ base: root, optimize: { minify: true } }),
    sheet => sheet.walkComments(comment => comment.remove()),
  ]
  return (await postcss(plugins).process(await readFile(from, 'utf8'), { from })).css
}

/** Removes bundles of earlier versions, but not of today: a process may still be running them. */
function removeOld() {
  const dayAgo = Date.now() - 86_400_000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (statSync(path).mtimeMs < dayAgo) rmSync(path, { recursive: true, force: true })
  }
}
