/** A path in the one form that stands for all spellings a file host serves alike: without `index.html` and the last slash. */
export function barePath(path: string): string {
  return path.replace(/\/index\.html\/?$/, '/').replace(/(?<=.)\/$/, '')
}

/**
 * One key for all paths that a file host or a file system may take for one. Those of macOS and Windows ignore case, by tables
 * of capitals, and macOS also whether an accent is composed.
 */
export function pathKey(path: string): string {
  return barePath(path.normalize('NFC').toUpperCase().toLowerCase())
}
