import { jekyllDateParts } from './jekyll-date-parts.ts'
import { jekyllSlug } from './jekyll-slug.ts'
import { toSitePath } from './site-path.ts'
import type { WrittenDate } from './written-date.ts'

/** What a pattern of Jekyll's can name of an article. */
export interface PermalinkParts {
  readonly categories: readonly string[]
  /** File name after its date, or the `slug` that overrides it. */
  readonly slug: string
  /** The clock of the publication's zone at the article's date. */
  readonly clock: Omit<WrittenDate, 'offset' | 'millisecond'>
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

/** The path that Jekyll gave an article by a pattern or a style (jekyllrb.com/docs/permalinks); `null` if the pattern is none. */
export function jekyllPermalink(pattern: string, parts: PermalinkParts): string | null {
  const values = toValues(parts)
  let isKnown = true
  const path = (styles[pattern] ?? pattern).replace(/:([a-z_]+)/g, (_, written: string) => {
    const key = longestKey(written, values)
    if (key === null) isKnown = false
    return key === null ? '' : (values.get(key) ?? '') + written.slice(key.length)
  })
  return isKnown ? toSitePath(path.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23')) : null
}

/** The first placeholder of a pattern that Jekyll does not know, or `null`. */
export function unknownPlaceholder(pattern: string): string | null {
  const values = toValues({
    categories: [],
    slug: '',
    clock: { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0 },
  })
  const written = [...pattern.matchAll(/:([a-z_]+)/g)].flatMap(([, key]) => key ?? [])
  return written.find(key => longestKey(key, values) === null) ?? null
}

function toValues({ categories, slug, clock }: PermalinkParts): ReadonlyMap<string, string> {
  return new Map([
    ...jekyllDateParts(clock),
    ['categories', [...new Set(categories.map(name => name.toLowerCase()))].join('/')],
    ['slugified_categories', [...new Set(categories.map(name => jekyllSlug(name, 'default')))].join('/')],
    ['title', jekyllSlug(slug, 'pretty')],
    ['slug', jekyllSlug(slug, 'default')],
    ['name', jekyllSlug(slug, 'pretty')],
    ['collection', 'posts'],
    ['output_ext', '.html'],
  ])
}

/** In `:year_archive` only `year` is a placeholder: Jekyll takes the longest one that ends at an underscore. */
function longestKey(written: string, values: ReadonlyMap<string, string>): string | null {
  for (let key = written; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('_'))))
    if (values.has(key)) return key
  return null
}
