import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { crewFor } from './crew.ts'
import type { Findings } from './findings.ts'
import { Folder } from './folder.ts'
import { type Changes, changesBetween, manifestFile, readManifest, toManifest } from './manifest.ts'
import type { SiteOptions } from './open-site.ts'
import { assertReplaceable, moveIntoPlace, restore, stagingOf } from './place.ts'
import type { Share } from './render-share.ts'
import { type Progress, renderSite } from './render-site.ts'
import { type Worker, workHere } from './worker.ts'
import { startWorkers } from './workers.ts'

export interface ExportOptions extends SiteOptions {
  readonly out: string
  /** Folder of KIosk itself. */
  readonly root: string
  /** The script that, called with `--worker`, takes an `Instruction`. */
  readonly script: string
  /** The compiled style sheet. */
  readonly stylesheet: string
  /** Processes at most; small sites take one. */
  readonly processes: number
  readonly signal: AbortSignal
}

/** What an export found and did. */
export interface Exported {
  readonly findings: Findings
  /** `null`: the publication has errors, and nothing was replaced. */
  readonly written: { readonly files: number; readonly bytes: number; readonly changes: Changes } | null
}

/**
 * Renders a publication to files beside `out` and moves them into place when all of them are there; a publication with
 * errors replaces nothing. Throws `RefusedFolder`, and what the machine throws (disk full, killed workers); `out` is then
 * as it was.
 */
export async function exportSite(options: ExportOptions, report: (progress: Progress) => void): Promise<Exported> {
  const { out, root, folder: content, stylesheet, signal } = options
  assertReplaceable(out, [content, root, process.cwd()])
  restore(out, isAlive)
  const staging = stagingOf(out, process.pid)
  const workers = hire(options)
  try {
    const findings = await workers[0].findings
    if (!options.keepGoing && findings.issues.some(({ level }) => level === 'error')) return { findings, written: null }
    const files = await renderSite(workers, { staging, stylesheet, statics: join(root, 'public') }, report, signal)
    const changes = changesBetween(readManifest(out).files, files)
    new Folder(staging).write(manifestFile, toManifest(findings.basePath, files))
    signal.throwIfAborted()
    moveIntoPlace(staging, out)
    return { findings, written: { files: files.size + 1, bytes: bytesOf(files), changes } }
  } finally {
    for (const worker of workers) worker.dismiss()
    rmSync(staging, { recursive: true, force: true })
  }
}

function hire(options: ExportOptions): readonly [Worker, ...Worker[]] {
  const { script, signal, folder, messages, origin, basePath, now, keepGoing } = options
  const site = { folder, messages, origin, basePath, now, keepGoing }
  const [first, ...others] = startWorkers(script, crewFor(folder, options.processes), site)
  return first ? [first, ...others] : [workHere(site, signal)]
}

function bytesOf(files: Share): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
