import { join } from 'node:path'
import type { Site } from '#lib/site/site.ts'
import { type Batch, isScaledBatch, type KeyedOutput } from './batches.ts'
import type { Crew } from './crew.ts'
import { type KeptBatch, type Outputs, packOutputs } from './kept-batch.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { Done, Task } from './make-output.ts'
import { type Learned, Maker, type Workplace } from './maker.ts'
import { makeScaledOutputs } from './scaled-outputs.ts'
import { type SiteParts, writeSite } from './site-file.ts'
import type { Worker } from './worker.ts'

/** Outputs looked at so far, of all that are to be. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Outputs below which other processes cost more than they save. */
const worthSharing = 400

/** A site that is open in this process, and what others need to open it too. */
export interface OpenSite {
  readonly site: Site
  readonly texts: KeptTexts | null
  readonly parts: SiteParts
}

/** What became of a batch. */
export interface MadeBatch extends KeptBatch {
  readonly name: string
  /** Whether all of its outputs were made now. */
  readonly isNew: boolean
  readonly moves: Done['moves']
}

/**
 * Makes those outputs of some batches that `known` has not under the same key, in as many processes as that is worth. `staging` is a
 * folder for what lies there meanwhile.
 */
export async function makeOutputs(
  batches: readonly Batch[],
  known: Outputs,
  { parts, site, texts }: OpenSite,
  workplace: Workplace,
  staging: string,
  crew: Crew,
  report: (progress: Progress) => void,
): Promise<{ readonly made: readonly MadeBatch[]; readonly learned: Learned }> {
  const total = batches.reduce((sum, { size }) => sum + size, 0)
  const scaled = scaledTasks(batches, known)
  const reportRest = await makeScaledOutputs(scaled, total, workplace.pictures, crew.signal, report)
  const maker = new Maker(site, texts, workplace, '0')
  let looked = 0
  const makeBatch = async (batch: Batch, make: (tasks: readonly Task[]) => Promise<readonly Done[]>) => {
    const outputs = batch.outputs()
    const tasks = tasksOf(outputs, known)
    const done = tasks.length === 0 ? [] : await make(tasks)
    looked += batch.size
    reportRest({ done: looked, total })
    return toMade(batch, outputs, done, known)
  }
  const here = (batch: Batch) => makeBatch(batch, tasks => maker.make(tasks))
  if (!isWorthSharing(batches, known)) {
    const made: MadeBatch[] = []
    for (const batch of batches) made.push(await here(batch))
    return { made, learned: maker.learned }
  }
  const file = join(staging, 'parts')
  writeSite(parts, file)
  const opened = new Map(crew.workers.map((worker, index) => [worker, worker.open(file, workplace, String(index + 1))]))
  const there = async (worker: Worker, batch: Batch) => {
    await opened.get(worker)
    return makeBatch(batch, tasks => worker.make(tasks))
  }
  const made = await crew.share(batches, here, there)
  const learned = merged([maker.learned, ...(await Promise.all(crew.workers.map(worker => worker.learned())))])
  crew.dismiss() // What is left to do takes memory, too.
  return { made, learned }
}

function toMade(
  { key, name }: Batch,
  outputs: readonly KeyedOutput[],
  done: readonly Done[],
  known: Outputs,
): MadeBatch {
  const made = new Map(done.map(({ made, name }) => [name, made]))
  const kept = outputs.map(
    ({ key, name }) => [name, { key, made: made.get(name) ?? known.get(name)?.made ?? '' }] as const,
  )
  return {
    name,
    key,
    packed: packOutputs(kept),
    isNew: done.length === outputs.length,
    moves: done.flatMap(({ moves }) => moves),
  }
}

function isWorthSharing(batches: readonly Batch[], known: Outputs): boolean {
  let count = 0
  for (const batch of batches) {
    count += tasksOf(batch.outputs(), known).length
    if (count >= worthSharing) return true
  }
  return false
}

function scaledTasks(batches: readonly Batch[], known: Outputs): readonly Task[] {
  return batches.filter(({ name }) => isScaledBatch(name)).flatMap(({ outputs }) => tasksOf(outputs(), known))
}

function tasksOf(outputs: readonly KeyedOutput[], known: Outputs): readonly Task[] {
  return outputs.flatMap(({ key, name, output }) => {
    const before = known.get(name)
    return before?.key === key ? [] : [{ output, before: before?.made ?? '' }]
  })
}

function merged(all: readonly Learned[]): Learned {
  return {
    asked: new Map(all.flatMap(({ asked }) => [...asked])),
    used: new Set(all.flatMap(({ used }) => [...used])),
  }
}
