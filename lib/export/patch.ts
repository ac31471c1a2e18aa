import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
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
  writeFileSync(`${journal}.new`, JSON.stringify(patch))
  renameSync(`${journal}.new`, journal)
  perform(patch, journal)
}

/** Completes what a killed run wrote down and did not get done. */
export function completePatch(journal: string): void {
  if (existsSync(journal)) perform(JSON.parse(readFileSync(journal, 'utf8')), journal)
}

/** Everything that was done already is passed over. */
function perform({ moves, out, removals, state }: Patch, journal: string): void {
  for (const [staged, file] of moves) move(staged, within(out, file))
  for (const file of removals) remove(out, within(out, file))
  move(...state)
  rmSync(journal, { force: true })
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
  rmSync(path, { force: true })
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

function isFilled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')
}
