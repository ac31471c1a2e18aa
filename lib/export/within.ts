import { join, sep } from 'node:path'

/** The path of a file in a folder; throws for a name that would leave it. */
export function within(folder: string, file: string): string {
  const path = join(folder, file)
  if (!path.startsWith(join(folder, sep))) throw new Error(`${file} would leave the folder of the site.`)
  return path
}
