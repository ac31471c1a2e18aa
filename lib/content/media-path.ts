import { toSitePath } from './site-path.ts'

/** Types of files that a site serves; never anything that a browser runs as part of it. */
export const mediaTypes = [
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg', 'ico', 'mp3', 'm4a', 'ogg', 'opus', 'wav', 'mp4', 'webm'],
  ...['pdf', 'txt', 'csv', 'json'],
] as const

const served = new RegExp(`\\.(?:${mediaTypes.join('|')})$`, 'i')

/** The path within the site of a file in `media/`, or `null` if its type is not served. */
export function mediaPath(file: string): string | null {
  return served.test(file) ? toServedPath(file) : null
}

/** The path of a static file of a Jekyll checkout; `null` for folders with an underscore, which Jekyll keeps to itself. */
export function staticPath(file: string): string | null {
  return served.test(file) && !/(?:^|\/)_/.test(file) ? toServedPath(file) : null
}

/** Whether a symbolic link may stand for its target: what is served must be a file that would be served by itself. */
export function mayStandFor(link: string, target: string): boolean {
  if (link.startsWith('media/')) return target.startsWith('media/')
  return staticPath(link) === null || staticPath(target) !== null
}

function toServedPath(file: string): string {
  return toSitePath(file.split('/').map(encodeURIComponent).join('/'))
}
