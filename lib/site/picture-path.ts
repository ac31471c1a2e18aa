import { type ScaledFormat, scaledFormats } from '#lib/article/picture.ts'
import { hashedFolder } from './headers.ts'

/** A scaled file by what its address says of it. */
export interface ScaledAddress {
  /** The picture's (`Picture.name`). */
  readonly name: string
  /** Pixels across. */
  readonly width: number
  readonly format: ScaledFormat
}

/** The path of a scaled file within the site; it changes with the content, so it may be kept for ever. Inverse of `parseScaledPath`. */
export function toScaledPath({ name, width, format }: ScaledAddress): string {
  return `${hashedFolder}${name}-${width}.${format}`
}

/** The scaled file that a path names, or `null`. */
export function parseScaledPath(path: string): ScaledAddress | null {
  const file = path.startsWith(hashedFolder) ? path.slice(hashedFolder.length) : ''
  const [, name = '', width, suffix] = /^([\w-]{22})-([1-9]\d{0,4})\.(\w+)$/.exec(file) ?? []
  const format = scaledFormats.find(format => format === suffix)
  return format ? { name, width: Number(width), format } : null
}
