import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { guessIn } from '#lib/desk/guess-in.ts'
import { WrongUse } from './wrong-use.ts'

/**
 * Paths within the folder of a publication, with `/`, that an argument may mean: from the working directory, or else from the
 * folder, the file itself or what it leads to; nothing need be there. None for what lies outside.
 */
export function pathsWithin(argument: string, folder: string): readonly string[] {
  const root = real(folder)
  return [resolve(argument), resolve(root, argument)]
    .flatMap(path => [join(real(dirname(path)), basename(path)), real(path)])
    .filter(path => path === root || path.startsWith(root + sep))
    .map(path => relative(root, path).split(sep).join('/'))
}

/** The file of a publication that an argument names. Throws `WrongUse`. */
export function publicationFile(
  argument: string,
  { folder, contents }: Pick<ReadPublication, 'folder' | 'contents'>,
): string {
  const paths = pathsWithin(argument, folder)
  const found = paths.find(path => contents.has(path)) ?? sameSpelling(paths, contents.keys())
  if (found !== undefined) return found
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const files = new Map([...contents.keys()].map(path => [nameOf(path), path]))
  const guess = files.get(didYouMean(nameOf(argument), files.keys()) ?? '')
  throw new WrongUse(
    `${folder} holds no article ${argument}.${guessIn('en', guess)}`,
    `In ${folder} gibt es keinen Artikel ${argument}.${guessIn('de', guess)}`,
  )
}

/** Umlauts are one letter or two, depending on who named the file (UAX #15). */
function sameSpelling(paths: readonly string[], files: Iterable<string>): string | undefined {
  const spelled = new Set(paths.map(path => path.normalize()))
  return [...files].find(file => spelled.has(file.normalize()))
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
