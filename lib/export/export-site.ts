import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { surveyFolder } from '#lib/content/survey.ts'
import { assertPublication } from './assert-publication.ts'
import { Crew } from './crew.ts'
import { type Findings, findingsOf } from './findings.ts'
import { isAlive } from './is-alive.ts'
import { assertAlone, lock } from './lock.ts'
import type { Progress } from './make-outputs.ts'
import { openPublication, type SiteOptions } from './open-publication.ts'
import { completePatch } from './patch.ts'
import { assertReplaceable, restore, stagingOf } from './place.ts'
import { journalPath, statePath } from './put-in-place.ts'
import { type Renewed, renewSite } from './renew-site.ts'
import type { State } from './state.ts'
import { StateFolder } from './state-folder.ts'

export interface ExportOptions extends SiteOptions {
  readonly out: string
  /** Folder of KIosk itself. */
  readonly root: string
  /** The script that, called with `--worker`, does what it is told. */
  readonly script: string
  /** The compiled style sheet. */
  readonly stylesheet: string
  /** The bundled script of the search page, and its own style sheet. */
  readonly searchScript: string
  readonly searchStyle: string
  /** Processes at most; small sites take one. */
  readonly processes: number
  /** Where work is kept from one export to the next; `null`: nothing is. */
  readonly cache: string | null
  /** Digest of the program's part that renders texts. */
  readonly renderer: string
  /** Digest of the program's part that draws pictures. */
  readonly drawer: string
  /** Digest of the program's part that makes search indexes. */
  readonly indexer: string
  /** Milliseconds since 1970 by the clock of the machine, whatever `now` is. */
  readonly startedAt: number
  readonly signal: AbortSignal
  /** What the last export remembers, where it was made by this process; otherwise it is read from `cache`. */
  readonly state?: State | null
}

/** What an export found and did. */
export interface Exported {
  readonly findings: Findings
  /** `null`: the publication has errors, and nothing was replaced. */
  readonly written: Renewed | null
}

/**
 * Makes what changed of a site since its last export, or all of it, beside `out`, and moves it into place when everything is there;
 * a publication with errors replaces nothing. Throws `RefusedFolder`, and what the machine throws (disk full, killed workers,
 * files changed meanwhile); `out` is then as it was.
 */
export async function exportSite(options: ExportOptions, report: (progress: Progress) => void): Promise<Exported> {
  const { cache, folder, root, signal } = options
  const out = resolve(options.out)
  assertReplaceable(out, [folder, root, process.cwd()])
  const unlock = cache === null ? () => {} : lock(cache, process.pid)
  const staging = stagingOf(out, process.pid)
  const crew = new Crew(options.script, options.processes, signal)
  try {
    mkdirSync(staging, { recursive: true })
    assertAlone(`${out}.next-`, process.pid)
    if (cache !== null) completePatch(journalPath(cache))
    restore(out, isAlive)
    // A killed process may have had this number.
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging)
    return await exportThrough(staging, { ...options, out }, crew, report)
  } finally {
    crew.dismiss()
    rmSync(staging, { recursive: true, force: true })
    unlock()
  }
}

async function exportThrough(
  staging: string,
  options: ExportOptions,
  crew: Crew,
  report: (progress: Progress) => void,
): Promise<Exported> {
  const { cache, keepGoing, now, startedAt } = options
  const survey = await surveyFolder(options)
  assertPublication(survey, options.folder)
  crew.expect(survey.layout.articles.length)
  const kept = cache === null ? null : new StateFolder(statePath(cache))
  const state = kept === null || kept.isEmpty ? null : (options.state ?? kept.read(survey.folder))
  const opened = await openPublication(survey, state, options, crew, startedAt)
  const findings = findingsOf(opened.parts.library, now)
  if (!keepGoing && findings.issues.some(({ level }) => level === 'error')) return { findings, written: null }
  return { findings, written: await renewSite(opened, state, staging, options, crew, report) }
}
