import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '#lib/article/library.ts'
import { digestOf } from '#lib/content/digest.ts'
import { isSame, type Stamp, stampOf } from '#lib/content/stamp.ts'

/** A file that is served as it is. */
export interface Copy {
  readonly disk: string
  readonly stamp: Stamp
  readonly digest: string
}

/** The files that a site serves as they are, by their paths: its media, and what stands at the root of every site (`statics`). */
export function readCopies(
  { media }: Library,
  statics: string,
  known: ReadonlyMap<string, Copy>,
  seenAt: number,
): ReadonlyMap<string, Copy> {
  const files = [
    ...readdirSync(statics).map(file => [`/${file}`, join(statics, file)] as const),
    ...[...media].map(([path, { disk }]) => [path, disk] as const),
  ]
  return new Map(files.map(([path, disk]) => [path, readCopy(disk, known.get(path), seenAt)]))
}

function readCopy(disk: string, known: Copy | undefined, seenAt: number): Copy {
  const stamp = stampOf(disk)
  if (stamp === null) throw Object.assign(new Error(`${disk} is gone.`), { code: 'ENOENT', path: disk })
  if (known?.disk === disk && isSame(known.stamp, stamp, seenAt)) return known
  return { disk, stamp, digest: digestOf(readFileSync(disk)) }
}
