import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { WrongUse } from './exit-codes.ts'

/**
 * The path within a publication's folder, with `/`, of a file named on the command line: from the working directory, or else
 * from the folder. The file need not be there. Throws WrongUse for a path that leads out of the folder.
 */
export function namedFile(argument: string, folder: string): string {
  const root = realpathSync(folder)
  const ways = [resolve(argument), resolve(root, argument)]
    .map(inRealFolder)
    .filter(path => path.startsWith(root + sep))
  const path = ways.find(way => existsSync(way)) ?? ways.at(-1)
  if (path === undefined) throw new WrongUse(`${argument} lies outside of the publication in ${folder}.`)
  return relative(root, path).split(sep).join('/')
}

function inRealFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}
