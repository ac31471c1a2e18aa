import { existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { sealFile } from './seal.ts'
import { shardFile } from './shard.ts'

/** A folder that must not be replaced or is in use; the message says why, in English and in German. */
export class RefusedFolder extends Error {
  readonly german: string

  constructor(english: string, german = english) {
    super(english)
    this.german = german
  }
}

/** The folder beside `out` in which a process prepares the next site. */
export function stagingOf(out: string, pid: number): string {
  return `${resolve(out)}.next-${pid}`
}

/** Throws `RefusedFolder` unless `out` is empty, new, or an earlier export, and holds neither the publication nor the code. */
export function assertReplaceable(out: string, kept: readonly string[]): void {
  for (const folder of kept) {
    const path = relative(resolve(out), resolve(folder))
    if (path === '' || (!path.startsWith(`..${sep}`) && path !== '..'))
      throw new RefusedFolder(
        `${out} holds ${folder}; an export replaces its whole folder. Name another one with KIOSK_OUT.`,
        `In ${out} liegt ${folder}; ein Export ersetzt seinen ganzen Ordner. KIOSK_OUT nennt einen anderen.`,
      )
  }
  if (!existsSync(out)) return
  assertFolder(out, 'KIOSK_OUT')
  if (readdirSync(out).length === 0 || [sealFile, shardFile].some(file => existsSync(join(out, file)))) return
  throw new RefusedFolder(
    `${out} holds files that no export wrote. Empty it, or name another folder with KIOSK_OUT.`,
    `In ${out} liegen Dateien, die kein Export geschrieben hat. Leeren Sie den Ordner, oder nennen Sie mit KIOSK_OUT einen anderen.`,
  )
}

/** Throws `RefusedFolder` for a path at which something else than a folder is; `variable` names another one. */
export function assertFolder(path: string, variable: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  throw new RefusedFolder(
    `${path} is no folder. Remove it, or name a folder with ${variable}.`,
    `${path} ist kein Ordner. Löschen Sie die Datei, oder nennen Sie mit ${variable} einen Ordner.`,
  )
}

/** Puts the staged site where the last one stood; between the two renames `restore` can undo what a kill leaves behind. */
export function moveIntoPlace(staging: string, out: string): void {
  const previous = previousOf(out)
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, previous)
  renameSync(staging, out)
  rmSync(previous, { recursive: true, force: true })
}

/** Mends what a killed export left: brings back a site that was moved away, and removes stagings of processes that are gone. */
export function restore(out: string, isAlive: (pid: number) => boolean): void {
  const previous = previousOf(out)
  if (existsSync(previous) && !existsSync(out)) renameSync(previous, out)
  const parent = dirname(resolve(out))
  if (!existsSync(parent)) return
  const prefix = `${basename(resolve(out))}.next-`
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0
    if (pid > 0 && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

const previousOf = (out: string): string => `${resolve(out)}.previous`
