import { posix, relative, resolve, sep } from 'node:path'

/** Turns a path within a publication's folder into one from the working directory, with `/`. */
export function shownPath(folder: string): (file: string) => string {
  const base = relative(process.cwd(), resolve(folder)).split(sep).join('/')
  return file => posix.join(base, file)
}
