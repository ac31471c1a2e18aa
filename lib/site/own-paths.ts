import type { Library } from '#lib/article/library.ts'
import { pathKey } from '#lib/article/path-key.ts'
import { parsePath } from '#lib/article/paths.ts'
import { parseSharePath } from '#lib/article/share-paths.ts'

/** Files at the root of every site, beside the texts that `paths.ts` knows; a test compares them with `public/`. */
const rootFiles = new Set([
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'apple-touch-icon.png',
  'favicon.ico',
  '404.html',
  'media',
])

/** Whether a path is the site's own, so that no former address of an article may take it: fronts, lists, texts, pages, files. */
export function isOwnPath(path: string, { publication, pages, media }: Library): boolean {
  const key = pathKey(path)
  const [, first = ''] = key.split('/')
  // Hosts read files whose names begin so, `_redirects`, `_worker.js` and others.
  if (rootFiles.has(first) || /^[._]/.test(first) || media.has(path)) return true
  // Below the search page lie the files of its index.
  const address = parsePath(key.replace(/^(\/[^/]+\/search)\/.*/, '$1/')) ?? parseSharePath(key)
  if (address === null || address.kind === 'article') return false
  if (!('locale' in address)) return true
  if (!publication.languages.map(pathKey).includes(address.locale)) return false
  if (address.kind !== 'standing') return true
  return pages.some(({ language, slug }) => pathKey(language) === address.locale && pathKey(slug) === address.slug)
}
