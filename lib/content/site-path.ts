/** A path within the site as KIosk keeps it: decoded, NFC, from the root, without `.` and `..`, a trailing slash left as written. */
export function toSitePath(written: string): string {
  const [path = ''] = written.trim().split(/[?#]/)
  const segments = decoded(path)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .split(/[/\\]/)
    .filter(segment => segment !== '' && segment !== '.' && segment !== '..')
  const slash = /[/\\]$/.test(path) && segments.length > 0 ? '/' : ''
  return `/${segments.join('/')}${slash}`
}

/** A path without the base path that the whole site lies under. */
export function withoutBasePath(path: string, basePath: string): string {
  return basePath !== '' && (path === basePath || path.startsWith(`${basePath}/`))
    ? path.slice(basePath.length) || '/'
    : path
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone `%` is part of a name, not an escape.
    return path
  }
}
