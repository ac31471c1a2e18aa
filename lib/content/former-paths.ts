import type { Article, Instant } from '#lib/article/article.ts'
import { jekyllPermalink } from './jekyll-permalink.ts'
import type { Reading } from './reading.ts'
import { toSitePath, withoutBasePath } from './site-path.ts'
import { clockAt } from './zone.ts'

/** Paths that led to an article before: those it names, and the one that the publication's pattern gave it when it was live. */
export function toFormerPaths(
  reading: Reading,
  article: Pick<Article, 'draft'> & { readonly date: Instant },
): readonly string[] {
  const { fields, publication } = reading
  const stated = (['permalink', 'redirect_from', 'aliases'] as const).flatMap(field =>
    [fields[field] ?? []].flat().flatMap(written => statedPath(reading, field, written, article.date) ?? []),
  )
  const pattern = fields.permalink || article.draft ? null : publication.formerPermalink
  const patterned = pattern === null ? null : jekyllPermalink(pattern, partsOf(reading, article.date))
  return [...new Set(patterned === null ? stated : [...stated, patterned])]
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

function partsOf({ fields, placement, publication }: Reading, date: Instant) {
  return {
    categories: [...placement.categories, ...(fields.categories ?? []), ...(fields.category ?? [])],
    slug: fields.slug || placement.name,
    clock: clockAt(date, publication.timeZone),
  }
}
