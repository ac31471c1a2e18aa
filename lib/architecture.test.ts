import { readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

/** What each layer may import beside itself; ARCHITECTURE.md says why. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'lib/publication': [],
  'lib/article': ['lib/publication'],
  'lib/i18n': ['lib/article', 'lib/publication'],
  'lib/markdown': ['lib/article', 'lib/publication'],
  'lib/content': ['lib/markdown', 'lib/article', 'lib/publication'],
  'lib/desk': ['lib/content', 'lib/markdown', 'lib/article', 'lib/publication'],
  'lib/feeds': ['lib/i18n', 'lib/markdown', 'lib/article', 'lib/publication'],
  'lib/site': ['lib/feeds', 'lib/i18n', 'lib/markdown', 'lib/article', 'lib/publication'],
  components: ['lib/site', 'lib/i18n', 'lib/markdown', 'lib/article', 'lib/publication'],
  'lib/export': ['components', 'lib/site', 'lib/content', 'lib/i18n', 'lib/article', 'lib/publication'],
  'lib/cli': ['lib/export', 'lib/site', 'lib/desk', 'lib/content', 'lib/i18n', 'lib/article', 'lib/publication'],
  'app/desk': [
    'app',
    'components',
    'lib/desk',
    'lib/site',
    'lib/content',
    'lib/i18n',
    'lib/article',
    'lib/publication',
  ],
  app: ['components', 'lib/site', 'lib/content', 'lib/i18n', 'lib/article', 'lib/publication'],
  e2e: [],
}

/** Words that may stand in these files only, and what to do instead. */
const seams: readonly { readonly word: RegExp; readonly files: readonly string[]; readonly instead: string }[] = [
  {
    word: /process\.env/,
    files: ['lib/publication/environment.ts', 'lib/cli/kiosk.mjs'],
    instead: 'read it in lib/publication/environment.ts and pass it on',
  },
  {
    word: /new Date\(\)|Date\.now\(\)/,
    files: [
      'lib/cli/kiosk.mjs',
      'lib/cli/export-command.ts',
      'lib/cli/duplicates-command.ts',
      'lib/cli/reject-command.ts',
      'lib/cli/sources-command.ts',
      'lib/cli/intake-command.ts',
      'lib/cli/new-command.ts',
      'lib/cli/publish-command.ts',
      'lib/cli/review-command.ts',
      'app/current-site.ts',
    ],
    instead: 'take the instant as an argument',
  },
  {
    word: /dangerouslySetInnerHTML/,
    files: ['components/prose.tsx', 'components/json-ld.tsx'],
    instead: 'render <Prose>',
  },
  {
    word: /['"]use client['"]/,
    files: ['app/reload.dev.tsx'],
    instead: 'write a server component; readers load no script',
  },
  { word: /\bas any\b|: any\b/, files: [], instead: 'take unknown and narrow it' },
]

/** Packages that one file imports, behind a name of ours. */
const wrapped = [
  'gray-matter',
  'yaml',
  'zod',
  'next-mdx-remote',
  'sirv',
  'esbuild',
  'xastscript',
  'xast-util-to-xml',
  'hast-util-sanitize',
  'hast-util-raw',
  'hast-util-to-html',
  'diff',
  'markdown-it',
  'markdown-it-footnote',
  'chokidar',
  'mdast-util-to-hast',
  'github-slugger',
  'remark-gfm',
  '@tailwindcss/postcss',
  'fastest-levenshtein',
  '@date-fns/tz',
  'react-dom',
  'postcss',
  '@polka/compression',
  'mdast-util-from-markdown',
  'eld',
  'entities',
]

const forbiddenNames = /^(index|utils?|helpers?|common|misc|shared|types)\.tsx?$/

const files = globSync(['lib/**/*.{ts,tsx,mjs}', 'components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', 'e2e/**/*.ts'], {
  ignore: ['**/node_modules/**', '**/fixtures/**', '**/goldens/**', '**/*.d.ts', 'e2e/bench/peers/**'],
}).sort()
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const code = files.filter(file => !isTest(file))
/** What runs for readers and editors; the browser tests are a world of their own. */
const ours = code.filter(file => !file.startsWith('e2e/'))
const sources = new Map(files.map(file => [file, readFileSync(file, 'utf8')]))
const textOf = (file: string) => sources.get(file) ?? ''

describe('architecture', () => {
  test('each layer imports only what stands below it', () => {
    const wrong = files
      .filter(file => file !== 'lib/architecture.test.ts')
      .flatMap(file =>
        localImports(file).flatMap(target => {
          const [from, to] = [layerOf(file), layerOf(target)]
          if (from === to || layers[from]?.includes(to) || (isTest(file) && to === 'lib/article')) return []
          return [`${file} imports ${target}: ${from} may import ${layers[from]?.join(', ') || 'nothing of ours'}`]
        }),
      )
    expect(wrong).toEqual([])
  })

  test('no import leads back to where it came from', () => {
    expect(cycles()).toEqual([])
  })

  test.each(seams)('$word stands only where it belongs', ({ word, files: allowed, instead }) => {
    const wrong = ours.filter(file => !allowed.includes(file) && word.test(textOf(file)))
    expect(wrong.map(file => `${file}: ${instead}`)).toEqual([])
  })

  test.each(wrapped)('%s is imported in one file', name => {
    const importing = code.filter(file => valueSpecifiers(file).some(found => isOf(found, name)))
    expect(importing.length, `imported in ${importing.join(', ')}`).toBeLessThanOrEqual(1)
  })

  test('components know nothing of Next', () => {
    const wrong = code.filter(
      file => file.startsWith('components/') && specifiersIn(textOf(file)).some(name => isOf(name, 'next')),
    )
    expect(wrong).toEqual([])
  })

  test('file names say what is inside', () => {
    expect(files.filter(file => forbiddenNames.test(basename(file)))).toEqual([])
  })

  test('no file is longer than two ideas', () => {
    const long = code.filter(file => textOf(file).split('\n').length > 201)
    expect(long.map(file => `${file}: split it by idea`)).toEqual([])
  })

  test('only drivers and MDX use default exports', () => {
    const allowed = /^app\/|^e2e\/|\.config\./
    expect(code.filter(file => !allowed.test(file) && /^export default /m.test(textOf(file)))).toEqual([])
  })
})

function layerOf(file: string): string {
  return Object.keys(layers).find(layer => file.startsWith(`${layer}/`)) ?? file
}

function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(([, name]) => name ?? [])
}

function localImports(file: string): readonly string[] {
  return specifiersIn(textOf(file)).flatMap(specifier => toLocal(file, specifier))
}

function cycles(): readonly string[] {
  const graph = new Map(code.map(file => [file, valueSpecifiers(file).flatMap(name => toLocal(file, name))]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
  }
  for (const file of code) visit(file, [])
  return found
}

/** What a file imports at run time; a type that names another type costs nothing. */
function valueSpecifiers(file: string): readonly string[] {
  const values = textOf(file).replace(/^(import|export) type [\s\S]*?from ['"][^'"]+['"]/gm, '')
  return specifiersIn(values)
}

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}

function toLocal(file: string, specifier: string): readonly string[] {
  if (specifier.startsWith('#')) return [specifier.slice(1)]
  return specifier.startsWith('.') ? [posix.normalize(join(dirname(file), specifier))] : []
}
