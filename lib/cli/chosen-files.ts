import { relative, resolve, sep } from 'node:path'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { changedFiles } from '#lib/desk/changed-files.ts'
import { articleFile } from './article-file.ts'
import { WrongUse } from './exit-codes.ts'

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
  const changed = await changedFiles(publication.folder, since)
  if ('problem' in changed)
    throw new WrongUse(
      changed.problem === 'no-git'
        ? `--since needs Git, and ${publication.folder} is in no repository.`
        : `Git knows no revision "${since}" here.`,
    )
  return named === null ? changed.files : changed.files.filter(file => named.includes(file))
}

function filesIn(name: string, publication: ReadPublication): readonly string[] {
  const { folder, contents } = publication
  const within = [resolve(name), resolve(folder, name)]
    .map(path => relative(resolve(folder), path).split(sep).join('/'))
    .map(prefix => [...contents.keys()].filter(file => prefix === '' || file.startsWith(`${prefix}/`)))
    .find(files => files.length > 0)
  return within ?? [articleFile(name, publication)]
}
