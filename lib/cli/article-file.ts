import type { ReadPublication } from '#lib/content/read-library.ts'
import { settingsFiles } from '#lib/content/read-publication.ts'
import { publicationFile } from './publication-file.ts'
import { WrongUse } from './wrong-use.ts'

/** The file of an article or draft that an argument names; it may be broken. Throws `WrongUse`, also for pages and settings. */
export function articleFile(argument: string, publication: Pick<ReadPublication, 'folder' | 'contents'>): string {
  const file = publicationFile(argument, publication)
  if (!settingsFiles.includes(file) && !file.startsWith('pages/')) return file
  throw new WrongUse(`${file} is no article.`, `${file} ist kein Artikel.`)
}
