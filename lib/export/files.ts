/** The file that answers a path of the site on any file host: folders get an `index.html`. */
export function fileOf(path: string): string {
  return /\.(html?|html\.md|xml|json|txt|csv|webmanifest)$/i.test(path)
    ? path.slice(1)
    : `${path.slice(1)}${path.endsWith('/') ? '' : '/'}index.html`
}
