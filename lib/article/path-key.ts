/** A path in the one form that stands for all spellings a file host serves alike: without `index.html` and the last slash. */
export function barePath(path: string): string {
  const folder = path.includes('/index.html') ? path.replace(/\/index\.html\/?$/, '/') : path
  return folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder
}

/**
 * One key for all paths that a file host or a file system may take for one. Those of macOS and Windows ignore case, by tables
 * of capitals, and macOS also whether an accent is composed.
 */
export function pathKey(path: string): string {
  return barePath(isPlain.test(path) ? path.toLowerCase() : path.normalize('NFC').toUpperCase().toLowerCase())
}

/** Most paths are of letters that have no accents to compose and one capital each. */
const isPlain = /^[\x20-\x7e]*$/
