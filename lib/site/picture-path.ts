import type { ScaledFormat } from '#lib/article/picture.ts'
import { hashedFolder } from './headers.ts'

/** A scaled file by what its address says of it. */
export interface ScaledAddress {
  /** The picture's (`Picture.name`). */
  readonly name: string
  /** Pixels across. */
  readonly width: number
  readonly format: ScaledFormat
}

/** The path of a scaled file within the site; it changes with the content, so it may be kept for ever. */
export function toScaledPath({ name, width, format }: ScaledAddress): string {
  return `${hashedFolder}${name}-${width}.${format}`
}
