const language = '(?:de|en)/'
const day = `${language}\\d{4}/\\d{2}/\\d{2}/[^/]+/`

/** Forms of addresses, which all candidates share; the first that fits decides. */
const forms = Object.entries({
  'article pages': `${day}index\\.html`,
  'records beside articles': `${day}disclosure\\.json`,
  'older pages': `${language}older/\\d+/index\\.html`,
  'topic pages': `${language}topics/[^/]+/index\\.html`,
  'older pages of topics': `${language}topics/[^/]+/older/\\d+/index\\.html`,
  'months and years': `${language}\\d{4}/(?:\\d{2}/)?index\\.html`,
  'fronts, archives, topics': `(?:${language})?(?:archive/|topics/)?index\\.html`,
  feeds: `${language}(?:topics/[^/]+/)?(?:rss\\.xml|atom\\.xml|feed\\.json)`,
}).map(([kind, form]) => ({ kind, form: new RegExp(`^${form}$`) }))

const others = 'other files'

/** All kinds, in the order in which they are shown. */
export const kindNames = [...forms.map(({ kind }) => kind), others]

/** What a file of the output is, by its path. @param {string} path */
export const kindOf = path => forms.find(({ form }) => form.test(path))?.kind ?? others
