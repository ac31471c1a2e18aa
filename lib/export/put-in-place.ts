import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Changes, changesFile } from './changes.ts'
import type { Outputs } from './kept-batch.ts'
import { madeOf } from './made.ts'
import type { MadeBatch } from './make-outputs.ts'
import { nameOf } from './output.ts'
import { applyPatch, type Patch } from './patch.ts'
import { moveIntoPlace } from './place.ts'
import { type Seal, sealFile, writeSeal } from './seal.ts'

/** The site as it will stand. */
export interface NextSite {
  readonly out: string
  readonly staging: string
  readonly seal: Seal
  /** Seal of the site that stands, if it is known. */
  readonly previous: Seal | null
  readonly changes: Changes
}

/** Puts a whole new site, which lies in `folder`, where the last one stood. */
export function replaceSite(next: NextSite, folder: string): void {
  for (const [file, text] of ownFiles(next)) writeFileSync(join(folder, file), text)
  moveIntoPlace(folder, next.out)
}

/** Changes the site that stands, and the state that describes it, so that a kill leaves nothing between the two. */
export function patchSite(next: NextSite, made: readonly MadeBatch[], state: Patch['state'], cache: string): void {
  const { changes, out, staging } = next
  const added = new Set(changes.added)
  const files = made.flatMap(({ moves }) => moves)
  const own = ownFiles(next).map(([file, text]) => {
    const path = join(staging, `own-${file}`)
    writeFileSync(path, text)
    return [path, file] as const
  })
  const moves = [
    ...files.filter(([, file]) => added.has(file)),
    ...files.filter(([, file]) => !added.has(file)),
    ...own,
  ]
  applyPatch({ out, moves, removals: changes.removed, state }, journalPath(cache))
}

/** Where the state lies. */
export const statePath = (cache: string): string => join(cache, 'state')

/** Where is written down what is being done to a site. */
export const journalPath = (cache: string): string => join(cache, 'journal')

/** What a site says of itself: its seal, and what changed in it. */
function ownFiles({ changes, previous, seal }: NextSite): readonly (readonly [file: string, text: string])[] {
  const { added, changed, removed } = changes
  const said = { version: 1, from: previous?.digest ?? null, to: seal.digest, added, changed, removed }
  return [
    [changesFile, `${JSON.stringify(said, null, 1)}\n`],
    [sealFile, writeSeal(seal)],
  ]
}

/** The files of a site that nothing is known about, as if each were an output. */
export function scanSite(out: string): Outputs {
  if (!existsSync(out)) return new Map()
  const own = new Set([changesFile, sealFile])
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const files = entries.map(({ name, parentPath }) => join(parentPath, name).slice(join(out, '/').length))
  return new Map(
    files
      .filter(file => !own.has(file))
      .map(file => {
        const { bytes, digest } = madeOf(readFileSync(join(out, file)))
        const path = `/${file.replaceAll('\\', '/')}`
        return [nameOf({ kind: 'text', path, text: '' }), { key: '', made: `${bytes}:${digest}` }]
      }),
  )
}
