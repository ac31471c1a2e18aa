import type { Article, Instant } from '#lib/article/article.ts'
import { hasDocumentAsFolder } from '#lib/article/document-path.ts'
import { jekyllCategories } from './jekyll-categories.ts'
import { jekyllPermalink } from './jekyll-permalink.ts'
import { startOfFile } from './place.ts'
import type { Reading } from './reading.ts'
import { toSitePath, withoutBasePath } from './site-path.ts'
import { fitsFileSystem } from './slug.ts'
import { clockAt } from './zone.ts'

/** Paths that led to an article before: the one Jekyll gave it comes first, as addresses in its text count from there. */
export function toFormerPaths(
  reading: Reading,
  article: Pick<Article, 'draft'> & { readonly date: Instant },
): readonly string[] {
  const { fields, publication } = reading
  const pattern = fields.permalink || article.draft ? null : publication.formerPermalink
  const patterned = pattern === null ? null : jekyllPermalink(pattern, partsOf(reading, article.date))
  const stated = (['permalink', 'redirect_from', 'aliases'] as const).flatMap(field =>
    [fields[field] ?? []].flat().flatMap(written => statedPath(reading, field, written, article.date) ?? []),
  )
  const paths = new Set(patterned === null ? stated : [...spellings(patterned, reading), ...stated])
  return [...paths].filter(path => isWritable(reading, path))
}

/** Jekyll took a file name of decomposed letters, as Macs write them, into the address as it is; to a file host that is another one. */
function spellings(path: string, { placement }: Reading): readonly string[] {
  const isComposed = placement.name === placement.name.normalize('NFC')
  return isComposed ? [path] : [path, path.normalize('NFD')]
}

/** Bytes of UTF-8 that a path may have: file systems hold some 1000, the folder of the site and `index.html` included. */
const longestPath = 800

function isWritable({ messages, notes }: Reading, path: string): boolean {
  const fits = fitsFileSystem(path) && Buffer.byteLength(path) <= longestPath
  const isInFile = hasDocumentAsFolder(path)
  if (!fits) notes.warning('schema/former-path-long', startOfFile, messages.formerPathLong(path))
  else if (isInFile) notes.warning('schema/former-path-file', startOfFile, messages.formerPathFile(path))
  return fits && !isInFile
}

function statedPath(reading: Reading, field: string, written: string, date: Instant): string | null {
  if (written === '') return null
  const path = pathOf(reading, field, written)
  if (path === null) return null
  const isPattern = field === 'permalink' && /:[a-z_]+/.test(path)
  return isPattern ? jekyllPermalink(path, partsOf(reading, date)) : path
}

/** The path of an address on the publication's own host; any other host is a warning. */
function pathOf({ publication, yaml, messages, notes }: Reading, field: string, written: string): string | null {
  if (!/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(written)) return toSitePath(withoutBasePath(written, publication.basePath))
  const absolute = written.startsWith('//') ? `https:${written}` : written
  const url = URL.canParse(absolute) ? new URL(absolute) : null
  const host = publication.origin.replace(/^https?:\/\//, '')
  if (url?.host === host) return toSitePath(withoutBasePath(url.pathname, publication.basePath))
  const place = yaml.placeOfText(field, written)
  notes.warning('schema/former-path-foreign', place, messages.formerPathForeign(written, publication.origin))
  return null
}

function partsOf({ fields, placement, yaml, defaults, publication }: Reading, date: Instant) {
  return {
    categories: jekyllCategories(placement.categories, yaml.value, defaults),
    slug: fields.slug || placement.name.replace(/\.+$/, ''),
    clock: clockAt(date, publication.timeZone),
  }
}
