import { setVariable } from '#lib/publication/environment.ts'
import type { SearchRecord } from '#lib/site/search-record.ts'

/** A file of an index, by its path within the folder of the index. */
export interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Positions of words in one file, an eighth of what Pagefind puts there: a part of the index is small, and each is asked. */
const chunk = 2500

/** Indexes articles of one language with Pagefind. Equal records give equal files. Throws where Pagefind does not run on this machine. */
export async function buildIndex(language: string, records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  // There is no option for it yet. Should the name change, files grow, and nothing else happens.
  setVariable('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', String(chunk))
  const { createIndex } = await import('pagefind')
  const { errors, index } = await createIndex({ forceLanguage: language }).catch(isMissing)
  if (!index) throw new Error(errors.join(' '))
  try {
    await Promise.all(
      records.map(async record => throwFirst(await index.addCustomRecord(toPagefind(record, language)))),
    )
    const { errors, files } = await index.getFiles()
    throwFirst({ errors })
    return files.map(file => (file.path === 'pagefind.js' ? forParts(file) : file))
  } finally {
    await index.deleteIndex()
  }
}

/**
 * Pagefind's script with the class that it keeps to itself: an index that is searched alone, apart from those merged with it.
 * It fails where a file does not come, which Pagefind takes for one with nothing in it.
 */
function forParts({ content, path }: IndexFile): IndexFile {
  const script = Buffer.from(content)
    .toString()
    .replaceAll(/(?<=_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, '')
  return { path, content: Buffer.from(`${script}\nexport { PagefindInstance }\n`) }
}

function toPagefind({ filters, href, shown, text, title }: SearchRecord, language: string) {
  // Pagefind searches what it calls meta, but not filters, which come back with a hit all the same.
  const all = Object.entries({ ...filters, ...shown }).map(([name, values]): [string, string[]] => [name, [...values]])
  return { url: href, content: text, language, meta: { title }, filters: Object.fromEntries(all) }
}

function isMissing(error: unknown): never {
  const machine = `${process.platform}-${process.arch}`
  const why = error instanceof Error ? error.message.split('\n')[0] : error
  throw new Error(
    `Pagefind, which makes the search, does not run on ${machine}. With search: false in site.yaml the site has none. (${why})`,
  )
}

function throwFirst({ errors }: { readonly errors: readonly string[] }): void {
  if (errors[0] !== undefined) throw new Error(`Pagefind: ${errors[0]}`)
}
