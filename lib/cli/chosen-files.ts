import type { ReadPublication } from '#lib/content/read-library.ts'
import { changedFiles } from '#lib/desk/changed-files.ts'
import { pathsWithin, publicationFile } from './publication-file.ts'
import { WrongUse } from './wrong-use.ts'

/**
 * The files that arguments name, folders standing for all in them, and of these or all that changed since a revision; `null`: all.
 * Throws WrongUse for what is no file of the publication, and where Git knows no such revision.
 */
export async function chosenFiles(
  names: readonly string[],
  since: string | null,
  publication: ReadPublication,
): Promise<readonly string[] | null> {
  const named = names.length === 0 ? null : names.flatMap(name => filesIn(name, publication))
  if (since === null) return named
  const changed = await changedSince(since, publication)
  return named === null ? changed : changed.filter(file => named.includes(file))
}

async function changedSince(since: string, { folder, contents }: ReadPublication): Promise<readonly string[]> {
  const changed = await changedFiles(folder, since)
  if ('files' in changed) {
    // Git may spell umlauts in another way than the disk does (core.precomposeUnicode).
    const known = new Map([...contents.keys()].map(file => [file.normalize(), file]))
    return changed.files.map(file => (contents.has(file) ? file : (known.get(file.normalize()) ?? file)))
  }
  throw changed.problem === 'no-git'
    ? new WrongUse(
        `--since needs Git, and ${folder} is in no repository that Git can read.`,
        `--since braucht Git, und ${folder} liegt in keinem Repository, das Git lesen kann.`,
      )
    : new WrongUse(
        `Git knows no revision “${since}” here. If this is a shallow clone, fetch more of it: git fetch --unshallow`,
        `Eine Revision „${since}“ kennt Git hier nicht. Ist der Klon flach, holen Sie mehr: git fetch --unshallow`,
      )
}

function filesIn(name: string, publication: ReadPublication): readonly string[] {
  const { folder, contents } = publication
  // What a shell makes of a variable that is not set.
  if (name === '') throw new WrongUse('The name of a file is empty.', 'Der Name einer Datei ist leer.')
  const prefixes = pathsWithin(name, folder).map(path => (path === '' ? '' : `${path.normalize()}/`))
  const within = prefixes
    .map(prefix => [...contents.keys()].filter(file => file.normalize().startsWith(prefix)))
    .find(files => files.length > 0)
  return within ?? [publicationFile(name, publication)]
}
