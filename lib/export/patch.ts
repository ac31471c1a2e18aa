import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readWhole, writeWhole } from './whole-file.ts'
import { within } from './within.ts'

/** How a site that stands becomes the next one. */
export interface Patch {
  readonly out: string
  /** Files that wait, and where in the site they belong; new ones first. */
  readonly moves: readonly (readonly [staged: string, file: string])[]
  readonly removals: readonly string[]
  /** The state that describes the next site, and its place. */
  readonly state: readonly [staged: string, path: string]
}

/** Writes down what will be done, and does it: a run that is killed meanwhile is completed by `completePatch`. */
export function applyPatch(patch: Patch, journal: string): void {
  writeWhole(`${journal}.new`, patch)
  renameSync(`${journal}.new`, journal)
  perform(patch, journal)
}

/**
 * Completes what a killed run wrote down and did not get done. Where that cannot be read, nobody knows how far it got, so the state
 * beside it, which describes the site that stood before, goes too.
 */
export function completePatch(journal: string): void {
  if (!existsSync(journal)) return
  const patch = readPatch(journal)
  if (patch) perform(patch, journal)
  else forget(journal)
}

function forget(journal: string): void {
  for (const path of [join(dirname(journal), 'state'), journal]) rmSync(path, { recursive: true, force: true })
}

function readPatch(journal: string): Patch | null {
  try {
    return readWhole<Patch>(journal).value
  } catch {
    return null
  }
}

/** Everything that was done already is passed over. */
function perform(patch: Patch, journal: string): void {
  const { moves, out, removals, state } = patch
  for (const file of inTheWay(patch)) remove(out, within(out, file))
  for (const [staged, file] of moves) move(staged, within(out, file))
  for (const file of removals) remove(out, within(out, file))
  move(...state)
  rmSync(journal, { force: true })
}

/** Files that go and whose names are those of folders that come, or the other way round. */
function inTheWay({ moves, removals }: Patch): readonly string[] {
  if (removals.length === 0) return []
  const files = new Set(moves.map(([, file]) => file))
  const folders = new Set([...files].flatMap(foldersOf))
  return removals.filter(file => folders.has(file) || foldersOf(file).some(folder => files.has(folder)))
}

function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function move(staged: string, path: string): void {
  try {
    renameSync(staged, path)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (!existsSync(staged)) return
    mkdirSync(dirname(path), { recursive: true })
    renameSync(staged, path)
  }
}

/** Removes a file, and the folders that nothing is in any more. */
function remove(out: string, path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    if (isReplaced(error)) return
    throw error
  }
  for (let folder = dirname(path); folder.length > resolve(out).length; folder = dirname(folder))
    try {
      rmdirSync(folder)
    } catch (error) {
      if (isFilled(error)) return
      if (!isMissing(error)) throw error
    }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** A folder stands where the file was, or a file where its folder was. */
function isReplaced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ERR_FS_EISDIR' || error.code === 'ENOTDIR')
}

function isFilled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')
}
