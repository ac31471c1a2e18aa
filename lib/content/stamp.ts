import { statSync } from 'node:fs'

/**
 * What a file system says of a file without opening it: bytes, milliseconds of the last change of its content and of its entry,
 * and its number. The entry's time cannot be set by programs, so a file with the same stamp holds the same bytes.
 */
export type Stamp = readonly [size: number, changed: number, entryChanged: number, inode: number]

/** The stamp of a file, or `null` where there is none. */
export function stampOf(path: string): Stamp | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino] : null
}

/** File systems may keep times in steps as coarse as this, in milliseconds; within one step a second change leaves no trace. */
const coarsest = 2000

/** Whether two stamps belong to the same bytes, where `seenAt` is when the first was taken. */
export function isSame(before: Stamp, now: Stamp, seenAt: number): boolean {
  return before.every((part, index) => part === now[index]) && now[2] < seenAt - coarsest
}
