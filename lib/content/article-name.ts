import { startOfFile } from './place.ts'
import { printable } from './printable.ts'
import type { Reading } from './reading.ts'
import { fitsFileSystem, slugLimit, toSlug } from './slug.ts'

/** UTF-16 units of a headline; what is longer covers a phone's screen. */
const longestTitle = 300

/** The headline; where Jekyll would make one from the file name, so does KIosk, with a warning. */
export function toArticleTitle({ fields, placement, yaml, messages, notes }: Reading): string | null {
  if (fields.title) {
    if (fields.title.length > longestTitle)
      notes.warning('schema/title-long', yaml.placeOf(['title']), messages.titleLong(longestTitle))
    return fields.title
  }
  const named = titleOf(printable(placement.name))
  const isStated = yaml.keys.includes('title')
  // A title of the wrong form is reported as such.
  if (isStated && !fields.title && yaml.textAt(['title']) === null) return null
  if (placement.habits === 'jekyll' && named !== '') {
    notes.warning('schema/title-missing', startOfFile, messages.titleFromName(named))
    return named
  }
  notes.error('schema/title-missing', isStated ? yaml.placeOfKey('title') : startOfFile, messages.titleMissing())
  return null
}

/** The end of the address: `slug`, else the file name after its date. */
export function toArticleSlug({ fields, placement, yaml, messages, notes }: Reading): string | null {
  const slug = (fields.slug ? toSlug(fields.slug) : null) ?? toSlug(placement.name)
  const place = fields.slug ? yaml.placeOf(['slug']) : startOfFile
  if (slug === null) notes.error('schema/slug-empty', place, messages.slugEmpty())
  else if (!fitsFileSystem(slug, slugLimit)) notes.error('schema/slug-long', place, messages.slugLong(slugLimit))
  return slug
}

/** Jekyll's `titleize_slug`: every word with a capital. */
function titleOf(name: string): string {
  return name
    .split('-')
    .filter(word => word !== '')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
}
