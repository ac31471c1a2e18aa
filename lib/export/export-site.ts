import { rmSync } from 'node:fs'
import type { Library } from '#lib/article/library.ts'
import { crewFor } from './crew.ts'
import type { Folder } from './folder.ts'
import { type Changes, changesBetween, manifestFile, readManifest, toManifest } from './manifest.ts'
import { openSite, type SiteOptions } from './open-site.ts'
import { assertReplaceable, moveIntoPlace, restore, stagingOf } from './place.ts'
import { type Progress, renderSite } from './render-site.ts'
import { startWorkers } from './workers.ts'

export interface ExportOptions extends SiteOptions {
  readonly out: string
  /** Folder of KIosk itself. */
  readonly root: string
  /** The script that, called with `--worker`, takes an `Order`. */
  readonly script: string
  /** Processes at most; small sites take one. */
  readonly processes: number
  readonly signal: AbortSignal
}

/** What an export found and did. */
export interface Exported {
  readonly library: Library
  /** `null`: the publication has errors, and nothing was replaced. */
  readonly written: { readonly files: number; readonly bytes: number; readonly changes: Changes } | null
}

/**
 * Renders a publication to files beside `out` and moves them into place when all of them are there; a publication with
 * errors replaces nothing. Throws `RefusedFolder`, and what the machine throws (disk full, killed workers); `out` is then
 * as it was.
 */
export async function exportSite(options: ExportOptions, report: (progress: Progress) => void): Promise<Exported> {
  const { out, root, folder: content } = options
  assertReplaceable(out, [content, root, process.cwd()])
  restore(out, isAlive)
  const staging = stagingOf(out, process.pid)
  const workers = startWorkers(options.script, crewFor(content, options.processes), siteOptions(options))
  try {
    const opened = await openSite(siteOptions(options))
    const { library } = opened.site
    if (!options.keepGoing && library.issues.some(({ level }) => level === 'error')) return { library, written: null }
    const folder = await renderSite(opened, workers, { root, staging, signal: options.signal }, report)
    const changes = changesBetween(readManifest(out).files, folder.files)
    folder.write(manifestFile, toManifest(library.publication.basePath, folder.files))
    options.signal.throwIfAborted()
    moveIntoPlace(staging, out)
    return { library, written: { files: folder.files.size, bytes: bytesOf(folder), changes } }
  } finally {
    for (const worker of workers) worker.dismiss()
    rmSync(staging, { recursive: true, force: true })
  }
}

function siteOptions({ folder, messages, origin, basePath, now, keepGoing }: ExportOptions): SiteOptions {
  return { folder, messages, origin, basePath, now, keepGoing }
}

function bytesOf(folder: Folder): number {
  return [...folder.files.values()].reduce((sum, { bytes }) => sum + bytes, 0)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
