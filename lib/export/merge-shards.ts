import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Changes, changesBetween, filesIn } from './changes.ts'
import { isAlive } from './is-alive.ts'
import { madeOf } from './made.ts'
import { assertReplaceable, RefusedFolder, restore, stagingOf } from './place.ts'
import { replaceSite, scanSite } from './put-in-place.ts'
import { emptySeal, readSeal, type Seal, sealed } from './seal.ts'
import { readShardSeal, type ShardSeal } from './shard.ts'
import { within } from './within.ts'

interface Part {
  readonly folder: string
  readonly seal: ShardSeal
}

/**
 * Joins the parts of an export to the very site that one export would have made, and puts it where the last one stood. The parts stay.
 * Throws `RefusedFolder` where parts are missing, do not belong together, or a file in them is not as it was made.
 */
export function mergeShards(
  out: string,
  folders: readonly string[],
): { readonly seal: Seal; readonly changes: Changes } {
  assertReplaceable(out, [process.cwd()])
  restore(out, isAlive)
  const parts = readParts(folders)
  const staging = stagingOf(out, process.pid)
  const site = join(staging, 'site')
  try {
    const outputs = new Map(
      parts.flatMap(({ seal }) => seal.outputs.map(([name, made]) => [name, { key: '', made }] as const)),
    )
    for (const part of parts) bringFiles(part, site)
    const { come, gone, ...changes } = changesBetween(scanSite(out), outputs)
    const seal = sealed(emptySeal(parts[0].seal.basePath), filesIn(outputs), 1)
    replaceSite({ out: resolve(out), staging, seal, previous: readSeal(out), changes }, site)
    return { seal, changes }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** The parts in some folders, all of one export and none missing. */
function readParts(folders: readonly string[]): readonly [Part, ...Part[]] {
  const parts = folders.map(folder => {
    const seal = readShardSeal(folder)
    if (seal === null)
      throw new RefusedFolder(`${folder} is no part of an export.`, `${folder} ist kein Teil eines Exports.`)
    return { folder, seal }
  })
  const [first, ...others] = parts
  if (!first)
    throw new RefusedFolder(
      'There are no parts to merge. kiosk export --shard 1/2 makes the first of two.',
      'Es gibt keine Teile. kiosk export --shard 1/2 macht den ersten von zweien.',
    )
  const { inputs, of } = first.seal
  const odd = others.find(({ seal }) => seal.inputs !== inputs || seal.of !== of)
  if (odd)
    throw new RefusedFolder(
      `${odd.folder} and ${first.folder} are parts of different exports: publication, program and SOURCE_DATE_EPOCH must be the same.`,
      `${odd.folder} und ${first.folder} sind Teile verschiedener Exporte: Publikation, Programm und SOURCE_DATE_EPOCH müssen dieselben sein.`,
    )
  const numbers = Array.from({ length: of }, (_, index) => index + 1)
  const missing = numbers.filter(number => !parts.some(({ seal }) => seal.index === number))
  if (missing.length > 0 || parts.length !== of)
    throw new RefusedFolder(
      `An export in ${of} parts takes each part once; missing: ${missing.join(', ') || 'none'}.`,
      `Ein Export in ${of} Teilen braucht jeden Teil einmal; es fehlen: ${missing.join(', ') || 'keine'}.`,
    )
  return [first, ...others]
}

function bringFiles({ folder, seal }: Part, site: string): void {
  for (const [file, made] of filesIn(seal.outputs.map(([name, made]) => [name, { key: '', made }]))) {
    const from = within(folder, file)
    const to = within(site, file)
    if (madeOf(readFileSync(from)).digest !== made.digest)
      throw new RefusedFolder(`${from} is not as it was made.`, `${from} ist nicht mehr, wie es gemacht wurde.`)
    mkdirSync(dirname(to), { recursive: true })
    bringFile(from, to)
  }
}

/** As a link where the file system can, which takes no room. */
function bringFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
