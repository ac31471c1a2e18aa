import { toHref } from '#lib/article/paths.ts'
import { hashedFolder, immutable, securityHeaders, withPictureHosts } from '#lib/site/headers.ts'
import type { Site } from '#lib/site/site.ts'

/** Files that hosts read themselves: `_redirects` and `_headers` (Netlify, Cloudflare Pages), `.nojekyll` (GitHub Pages). */
export function hostFiles(site: Site): ReadonlyMap<string, string> {
  const { basePath, pictureHosts } = site.library.publication
  // In `_redirects` a `*` stands for every path; the page at such a former address leads on all the same.
  const redirects = [...site.redirects]
    .filter(([from]) => !from.includes('*'))
    .map(([from, to]) => `${toHref(from, basePath)} ${toHref(to, basePath)} 301\n`)
  return new Map([
    ['_redirects', redirects.join('')],
    ['_headers', headerRules(basePath, pictureHosts)],
    ['.nojekyll', ''],
  ])
}

function headerRules(basePath: string, pictureHosts: readonly string[]): string {
  const security = Object.entries(withPictureHosts(securityHeaders, pictureHosts)).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  )
  return `${basePath}/*\n${security.join('')}${basePath}${hashedFolder}*\n  Cache-Control: ${immutable}\n`
}
