import { join } from 'node:path'
import type { Site } from '#lib/site/site.ts'
import type { Batch } from './batches.ts'
import { type Crew, toChunks } from './crew.ts'
import type { Outputs } from './kept-batch.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { Done, Task } from './make-output.ts'
import { type Learned, Maker, type Workplace } from './maker.ts'
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
): Promise<{ readonly done: readonly Done[]; readonly learned: Learned }> {
  const maker = new Maker(site, texts, workplace, '0')
  const total = batches.reduce((sum, { size }) => sum + size, 0)
  let looked = 0
  const counted = async ([batch]: readonly Batch[], make: (tasks: readonly Task[]) => Promise<readonly Done[]>) => {
    const tasks = batch ? tasksOf(batch, known) : []
    const done = tasks.length === 0 ? [] : await make(tasks)
    looked += batch?.size ?? 0
    report({ done: looked, total })
    return done
  }
  const here = (chunk: readonly Batch[]) => counted(chunk, tasks => maker.make(tasks))
  if (!isWorthSharing(batches, known)) {
    const done: Done[] = []
    for (const batch of batches) done.push(...(await here([batch])))
    return { done, learned: maker.learned }
  }
  const file = join(staging, 'parts')
  writeSite(parts, file)
  const opened = new Map(crew.workers.map((worker, index) => [worker, worker.open(file, workplace, String(index + 1))]))
  const there = async (worker: Worker, chunk: readonly Batch[]) => {
    await opened.get(worker)
    return counted(chunk, tasks => worker.make(tasks))
  }
  const done = (await crew.share(toChunks(batches, 1), here, there)).flat()
  return {
    done,
    learned: merged([maker.learned, ...(await Promise.all(crew.workers.map(worker => worker.learned())))]),
  }
}

function isWorthSharing(batches: readonly Batch[], known: Outputs): boolean {
  let count = 0
  for (const batch of batches) {
    count += tasksOf(batch, known).length
    if (count >= worthSharing) return true
  }
  return false
}

function tasksOf({ outputs }: Batch, known: Outputs): readonly Task[] {
  return outputs().flatMap(({ key, name, output }) => {
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
