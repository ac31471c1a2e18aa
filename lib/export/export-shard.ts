import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { digestOf } from '#lib/content/digest.ts'
import { surveyFolder } from '#lib/content/survey.ts'
import { type Batch, isScaledBatch } from './batches.ts'
import { Crew } from './crew.ts'
import type { ExportOptions } from './export-site.ts'
import { type Findings, findingsOf } from './findings.ts'
import { isAlive } from './is-alive.ts'
import { outputsBeside } from './kept-batch.ts'
import { makeOutputs, type Progress } from './make-outputs.ts'
import { openPublication } from './open-publication.ts'
import { assertReplaceable, moveIntoPlace, restore, stagingOf } from './place.ts'
import { partOf, type Shard, shardFolder, writeShardSeal } from './shard.ts'
import { planSite } from './site-plan.ts'

/** What the export of a part found and did. */
export interface ExportedShard {
  readonly findings: Findings
  /** Where the part lies, and how many outputs it holds; `null`: the publication has errors, and nothing was replaced. */
  readonly written: { readonly folder: string; readonly outputs: number } | null
}

/** Makes one part of a whole site into a folder of its own beside `out`; nothing is kept for the next export. Throws as `exportSite` does. */
export async function exportShard(
  shard: Shard,
  options: ExportOptions,
  report: (progress: Progress) => void,
): Promise<ExportedShard> {
  const { folder: content, keepGoing, now, root, signal, startedAt } = options
  const out = shardFolder(options.out, shard)
  assertReplaceable(out, [content, root, process.cwd()])
  const staging = stagingOf(out, process.pid)
  const crew = new Crew(options.script, options.processes, signal)
  try {
    restore(resolve(out), isAlive)
    mkdirSync(staging, { recursive: true })
    const survey = await surveyFolder(options)
    crew.expect(survey.layout.articles.length)
    const opened = await openPublication(survey, null, options, crew, startedAt)
    const { parts } = opened
    const findings = findingsOf(parts.library, now)
    if (!keepGoing && findings.issues.some(({ level }) => level === 'error')) return { findings, written: null }
    const plan = planSite(opened, null, { ...options, cache: null })
    const all = plan.batches(new Map())
    const pictures = join(staging, 'pictures')
    const folder = join(staging, 'site')
    mkdirSync(folder)
    const workplace = {
      target: { kind: 'folder', folder },
      stylesheetHref: plan.stylesheetHref,
      texts: null,
      pictures,
    } as const
    const { made } = await makeOutputs(shareOf(all, shard), new Map(), plan, workplace, staging, crew, report)
    signal.throwIfAborted()
    const outputs = outputsBeside(new Map(made.map(batch => [batch.name, batch])), new Map())
    writeShardSeal(folder, {
      ...shard,
      basePath: parts.library.publication.basePath,
      inputs: digestOf(all.map(({ key, name }) => `${name}\t${key}`).join('\n')),
      outputs: [...outputs].map(([name, { made }]) => [name, made]),
    })
    moveIntoPlace(folder, resolve(out))
    return { findings, written: { folder: out, outputs: outputs.size } }
  } finally {
    crew.dismiss()
    rmSync(staging, { recursive: true, force: true })
  }
}

/** A part of the pages and a part of the pictures, of which one takes as long as hundreds of pages. */
function shareOf(all: readonly Batch[], shard: Shard): readonly Batch[] {
  const pictures = all.filter(({ name }) => isScaledBatch(name))
  const others = all.filter(({ name }) => !isScaledBatch(name))
  return [...partOf(others, shard), ...partOf(pictures, shard)]
}
