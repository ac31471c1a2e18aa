import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Seal } from './seal.ts'

/** One machine's part of an export; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** Marks a folder as a part of an export, and lists its files. */
export const shardFile = '.kiosk-shard.json'

/** What a part of an export says of itself. */
export interface ShardSeal extends Shard {
  readonly basePath: Seal['basePath']
  /** Digest of everything that the whole site is made from: parts with the same one fit together. */
  readonly inputs: string
  /** Name and files (`writeMade`) of each output in it. */
  readonly outputs: readonly (readonly [name: string, made: string])[]
}

/** The folder beside `out` in which a part lies. */
export function shardFolder(out: string, { index, of }: Shard): string {
  return `${resolve(out)}.shard-${index}-of-${of}`
}

/** The run of neighbours that is a part of some items. */
export function partOf<T>(items: readonly T[], { index, of }: Shard): readonly T[] {
  return items.slice(Math.floor((items.length * (index - 1)) / of), Math.floor((items.length * index) / of))
}

/** Writes what a part says of itself into its folder. */
export function writeShardSeal(folder: string, seal: ShardSeal): void {
  writeFileSync(join(folder, shardFile), JSON.stringify({ version: 1, ...seal }))
}

/** Reads what the part in a folder says of itself; `null` where none is that can be read. */
export function readShardSeal(folder: string): ShardSeal | null {
  const path = join(folder, shardFile)
  if (!existsSync(path)) return null
  try {
    const seal = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(seal.outputs) && seal.version === 1 ? seal : null
  } catch {
    return null
  }
}
