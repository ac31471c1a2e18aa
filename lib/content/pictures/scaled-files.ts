import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Picture, ScaledFormat } from '#lib/article/picture.ts'
import { digestOf } from '../digest.ts'
import { inParallel } from './in-parallel.ts'
import { isWhole } from './is-whole.ts'
import { pictureName } from './picture-record.ts'
import { scaled } from './raster.ts'
import { sourceTypeXmp } from './source-type.ts'

/** A scaled file of a picture. */
export interface ScaledFile {
  /** The picture's own file. */
  readonly disk: string
  readonly name: string
  readonly width: number
  readonly format: ScaledFormat
  readonly sourceType: Picture['sourceType']
}

/** The files that a folder lacks, or has in part. */
export function missingIn(folder: string, files: readonly ScaledFile[]): readonly ScaledFile[] {
  return files.filter(file => !isWhole(scaledPath(file, folder), file.format))
}

/** Makes scaled files in a folder; `made` is told after each of them and may throw. Throws where a picture was changed meanwhile. */
export async function makeScaled(
  files: readonly ScaledFile[],
  folder: string,
  made: () => void = () => {},
): Promise<void> {
  const byPicture = new Map<string, ScaledFile[]>()
  for (const file of files) byPicture.set(file.disk, [...(byPicture.get(file.disk) ?? []), file])
  await inParallel([...byPicture], async ([disk, wanted]) => {
    const content = await readFile(disk)
    const name = pictureName(digestOf(content))
    for (const file of wanted) {
      if (file.name !== name) throw new Error(`${disk} was changed while it was scaled. Do it again.`)
      const xmp = file.sourceType === null ? null : sourceTypeXmp(file.sourceType)
      writeBeside(scaledPath(file, folder), await scaled(content, { ...file, xmp }).catch(error => named(error, disk)))
      made()
    }
  })
}

/** The library says what is wrong, but not with which file. */
function named(error: unknown, disk: string): never {
  throw new Error(`${disk} cannot be scaled: ${error instanceof Error ? error.message : error}`, { cause: error })
}

/** A scaled file that `makeScaled` made. */
export function readScaled(file: ScaledFile, folder: string): Uint8Array {
  return readFileSync(scaledPath(file, folder))
}

function scaledPath({ name, width, format }: ScaledFile, folder: string): string {
  return join(folder, `${name}-${width}.${format}`)
}

/** Whoever looks meanwhile finds all of a file or nothing. */
function writeBeside(path: string, content: Uint8Array): void {
  const staged = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(staged, content)
  renameSync(staged, path)
}
