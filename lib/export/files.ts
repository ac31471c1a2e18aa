import { toHref } from '#lib/article/paths.ts'

/** The file that answers a path of the site on any file host: folders get an `index.html`. */
export function fileOf(path: string): string {
  return /\.(html?|xml|json|txt|csv|webmanifest)$/i.test(path) ? path.slice(1) : `${path.slice(1)}${path.endsWith('/') ? '' : '/'}index.html`
}

/** The path at which a file of the site is served, percent-encoded. */
export function urlPathOf(file: string, basePath: string): string {
  return toHref(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, basePath)
}
