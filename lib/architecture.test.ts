import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, files, isOf, isTest, specifiersIn, textOf, toLocal, valueSpecifiers } from './code-files.ts'

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
  'lib/search': ['lib/site', 'lib/article', 'lib/publication'],
  'lib/share': ['lib/site'],
  components: ['lib/site', 'lib/i18n', 'lib/markdown', 'lib/article', 'lib/publication'],
  'lib/export': [
    'components',
    'lib/search',
    'lib/share',
    'lib/site',
    'lib/content',
    'lib/i18n',
    'lib/article',
    'lib/publication',
  ],
  'lib/cli': ['lib/export', 'lib/site', 'lib/desk', 'lib/content', 'lib/i18n', 'lib/article', 'lib/publication'],
  'app/desk': [
    'app',
    'components',
    'lib/desk',
    'lib/search',
    'lib/site',
    'lib/content',
    'lib/i18n',
    'lib/article',
    'lib/publication',
  ],
  app: [
    'components',
    'lib/search',
    'lib/share',
    'lib/site',
    'lib/content',
    'lib/i18n',
    'lib/article',
    'lib/publication',
  ],
  e2e: [],
}

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
  'fontkit',
  '@resvg/resvg-wasm',
  'fast-png',
  'hyphen',
  'ajv',
  'ajv-formats',
  'html-validate',
  '@shikijs/core',
  '@shikijs/engine-javascript',
  'music-metadata',
  'sharp',
  'pagefind',
]

describe('architecture', () => {
  test('each layer imports only what stands below it', () => {
    const wrong = files
      .filter(file => dirname(file) !== 'lib')
      .flatMap(file =>
        localImports(file).flatMap(target => {
          const [from, to] = [layerOf(file), layerOf(target)]
          if (from === to || layers[from]?.includes(to)) return []
          // Builders and fixtures are for the tests of all layers.
          if (isTest(file) && (to === 'lib/article' || target.includes('/fixtures/'))) return []
          return [`${file} imports ${target}: ${from} may import ${layers[from]?.join(', ') || 'nothing of ours'}`]
        }),
      )
    expect(wrong).toEqual([])
  })

  test('no import leads back to where it came from', () => {
    expect(cycles()).toEqual([])
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
})

function layerOf(file: string): string {
  return Object.keys(layers).find(layer => file.startsWith(`${layer}/`)) ?? file
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
