import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { WrongUse } from './exit-codes.ts'

/** The article's file that an argument names, from the working directory or within the publication. Throws `WrongUse`. */
export function articleFile(
  argument: string,
  { folder, contents }: Pick<ReadPublication, 'folder' | 'contents'>,
): string {
  const root = real(folder)
  const found = [resolve(argument), resolve(folder, argument)]
    .map(path => relative(root, real(path)).split(sep).join('/'))
    .find(path => contents.has(path))
  if (found !== undefined) return found
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const files = new Map([...contents.keys()].map(path => [nameOf(path), path]))
  const guess = files.get(didYouMean(nameOf(argument), files.keys()) ?? '')
  throw new WrongUse(`${folder} holds no article ${argument}.${guess ? ` Did you mean ${guess}?` : ''}`)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
