import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathKey } from '#lib/article/path-key.ts'
import type { Batch } from './batches.ts'
import { type Batches, outputsBeside } from './kept-batch.ts'
import { sealFile } from './seal.ts'

/** Whether the file system of a site takes capitals for small letters, so that a new spelling cannot stand beside the old one. */
export function ignoresCase(out: string): boolean {
  return existsSync(join(out, sealFile.toUpperCase()))
}

/** Whether an output comes in place of one whose name is only spelled otherwise. */
export function isRespelled(before: Batches, after: ReadonlyMap<string, Batch>): boolean {
  const changed = [...after.values()].filter(({ key, name }) => before.get(name)?.key !== key)
  const names = new Set(changed.flatMap(({ outputs }) => outputs().map(({ name }) => name)))
  const spellings = new Set([...names].map(pathKey))
  return [...outputsBeside(before, after).keys()].some(name => !names.has(name) && spellings.has(pathKey(name)))
}
