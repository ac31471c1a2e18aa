import { type ReadPublication, readWithContents } from '#lib/content/read-library.ts'
import type { Context } from './commands.ts'

/** Reads the publication that the environment names. Throws `FolderMissing`. */
export function openPublication({ environment }: Pick<Context, 'environment'>): Promise<ReadPublication> {
  const { content, messages, origin, basePath } = environment
  return readWithContents({ folder: content, messages, origin, basePath })
}
