import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The bytes of a file in an installed package: `package/path/of/file`. Looked for as Node.js does, in the folders above: a bundler
 * takes a `require.resolve` for an import, and refuses what is neither code nor named.
 */
export function readPackageFile(name: string): Uint8Array {
  for (const folder of foldersAbove(dirname(fileURLToPath(import.meta.url)))) {
    const file = join(/* turbopackIgnore: true */ folder, 'node_modules', name)
    if (existsSync(file)) return readFileSync(file)
  }
  throw new Error(`${name} is not installed. Run npm ci.`)
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersAbove(above)]
}
