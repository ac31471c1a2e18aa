import { toHref, toPath } from '#lib/article/paths.ts'
import { hashedFolder, immutable, searchHeaders, securityHeaders, withPictureHosts } from '#lib/site/headers.ts'
import type { Site } from '#lib/site/site.ts'

/** Files that hosts read themselves: `_redirects` and `_headers` (Netlify, Cloudflare Pages), `.nojekyll` (GitHub Pages). */
export function hostFiles(site: Site): ReadonlyMap<string, string> {
  const { basePath } = site.library.publication
  // In `_redirects` a `*` stands for every path; the page at such a former address leads on all the same.
  const redirects = [...site.redirects]
    .filter(([from]) => !from.includes('*'))
    .map(([from, to]) => `${toHref(from, basePath)} ${toHref(to, basePath)} 301\n`)
  return new Map([
    ['_redirects', redirects.join('')],
    ['_headers', headerRules(site)],
    ['.nojekyll', ''],
  ])
}

function headerRules({ editions, library }: Site): string {
  const { basePath, hasSearch, pictureHosts } = library.publication
  const headers = withPictureHosts(securityHeaders, pictureHosts)
  const security = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  const searches = hasSearch ? [...editions.keys()].map(locale => searchRule(locale, basePath)) : []
  return `${basePath}/*\n${security.join('')}${searches.join('')}${basePath}${hashedFolder}*\n  Cache-Control: ${immutable}\n`
}

/** Where several rules fit, Netlify takes the last value, and reports the line with `!`; Cloudflare would join them without it. */
function searchRule(locale: string, basePath: string): string {
  const path = toHref(toPath({ kind: 'search', locale }), basePath)
  return `${path}*\n  ! ${policy}\n  ${policy}: ${searchHeaders[policy]}\n`
}

const policy = 'Content-Security-Policy'
