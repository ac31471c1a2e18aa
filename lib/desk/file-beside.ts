import { basename, dirname, join } from 'node:path'

/** A hidden file beside another one, for as long as that is changed; readers of the folder pass over it. */
export function fileBeside(path: string, suffix: 'lock' | 'tmp'): string {
  return join(dirname(path), `.${basename(path)}.${suffix}`)
}

/** The file that one beside it belongs to; any other path as it is. */
export function fileMeant(path: string): string {
  const [, name] = /^\.(.+)\.(?:lock|tmp)$/.exec(basename(path)) ?? []
  return name === undefined ? path : join(dirname(path), name)
}
