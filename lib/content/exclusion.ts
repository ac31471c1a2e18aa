/** What Jekyll leaves out by itself (its `exclude` default), as far as it could be taken for media. */
const always = ['package.json', 'package-lock.json', 'node_modules', 'vendor', 'gemfiles', 'Gemfile']

/** A test for Jekyll's `exclude`: names and folders from the root, with `*`, `?` and `**`. */
export function toExclusion(entries: readonly string[]): (path: string) => boolean {
  const patterns = [...always, ...entries].filter(entry => entry.trim() !== '').map(globPattern)
  return path => patterns.some(pattern => pattern.test(path))
}

/** A test for a file or folder from the root, or whatever lies in it, with `*`, `?` and `**`. */
export function globPattern(entry: string): RegExp {
  const source = entry
    .trim()
    .replace(/^\.?\/|\/$/g, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, sign => (sign.startsWith('**') ? '.*' : sign === '*' ? '[^/]*' : '[^/]'))
  return new RegExp(`^${source}(?:/|$)`)
}
