import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { globSync } from 'tinyglobby'

/** Every file of code, tests included, as paths from the root; for tests of the code itself. */
export const files: readonly string[] = globSync(
  ['lib/**/*.{ts,tsx,mjs}', 'components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', 'e2e/**/*.ts'],
  { ignore: ['**/node_modules/**', '**/fixtures/**', '**/goldens/**', '**/*.d.ts', 'e2e/bench/peers/**'] },
).sort()

/** Every file of code but tests. */
export const code: readonly string[] = files.filter(file => !isTest(file))

const texts = new Map(files.map(file => [file, readFileSync(file, 'utf8')]))

/** What stands in a file of code. */
export function textOf(file: string): string {
  return texts.get(file) ?? ''
}

/** Whether a file holds tests. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

/** Whatever a text imports, as it is written. */
export function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(([, name]) => name ?? [])
}

/** What a file imports at run time; a type that names another type costs nothing. */
export function valueSpecifiers(file: string): readonly string[] {
  const values = textOf(file).replace(/^(import|export) type [\s\S]*?from ['"][^'"]+['"]/gm, '')
  return specifiersIn(values)
}

/** Whether an import names a package. */
export function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}

/** The file of code that an import names; none for packages. */
export function toLocal(file: string, specifier: string): readonly string[] {
  if (specifier.startsWith('#')) return [specifier.slice(1)]
  return specifier.startsWith('.') ? [posix.normalize(join(dirname(file), specifier))] : []
}
