/**
 * What every answer of the site carries. Pages have no scripts, no inline styles and nothing from elsewhere, so the policy
 * needs no exception but for hosts of pictures that a publication names (Content Security Policy Level 3). Nothing on a page
 * connects; `connect-src` lets tools that look at a page from within, such as Lighthouse, read `robots.txt`.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
}

/** Of the search page, the only one with a script: Pagefind's program is WebAssembly, and its index is loaded in pieces. */
export const searchHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}

/** Of pages that Next serves: its runtime needs scripts of its own and inline ones, which carry no hash in static pages. */
export const liveHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** The same for a publication whose readers' browsers may load pictures from these hosts. */
export function withPictureHosts(
  headers: Readonly<Record<string, string>>,
  hosts: readonly string[],
): Readonly<Record<string, string>> {
  const allowed = ["img-src 'self'", ...hosts.map(host => `https://${host}`)].join(' ')
  const policy = headers['Content-Security-Policy']?.replace("img-src 'self'", allowed) ?? ''
  return { ...headers, 'Content-Security-Policy': policy }
}

/** The same for the search page. */
export const liveSearchHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}

/** Folder of files whose names change with their content; publications have folders of their own, such as Jekyll's `assets`. */
export const hashedFolder = '/_kiosk/'

/** For ever, as a new content has a new name. */
export const immutable = 'public, max-age=31536000, immutable'

/** How long a browser may keep a file without asking: hashed files for ever, everything else not at all. */
export function cacheControl(path: string): string {
  return path.includes(hashedFolder) ? immutable : 'no-cache'
}
