import { join } from 'node:path'
import type { Site } from '#lib/site/site.ts'
import { type Crew, toChunks } from './crew.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { Done, Task } from './make-output.ts'
import { type Learned, Maker, type Workplace } from './maker.ts'
import { makeScaledOutputs } from './scaled-outputs.ts'
import { type SiteParts, writeSite } from './site-file.ts'
import type { Worker } from './worker.ts'

/** Outputs made so far, of all that are to be. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Outputs below which other processes cost more than they save. */
const worthSharing = 400

/** Outputs that are made in one go at most: neighbours share teasers. */
const largestChunk = 400

/** Chunks for each process at the least, so that all end at about the same time. */
const chunksForEach = 6

/** A site that is open in this process, and what others need to open it too. */
export interface OpenSite {
  readonly site: Site
  readonly texts: KeptTexts | null
  readonly parts: SiteParts
}

/** Makes outputs, in as many processes as that is worth. `staging` is a folder for what lies there meanwhile. */
export async function makeOutputs(
  tasks: readonly Task[],
  { parts, site, texts }: OpenSite,
  workplace: Workplace,
  staging: string,
  crew: Crew,
  report: (progress: Progress) => void,
): Promise<{ readonly done: readonly Done[]; readonly learned: Learned }> {
  const reportRest = await makeScaledOutputs(tasks, workplace.pictures, crew.signal, report)
  const maker = new Maker(site, texts, workplace, '0')
  let count = 0
  const counted = (done: readonly Done[]) => {
    count += done.length
    reportRest({ done: count, total: tasks.length })
    return done
  }
  const chunks = toChunks(tasks, Math.min(largestChunk, Math.ceil(tasks.length / (crew.size * chunksForEach))))
  const here = async (chunk: readonly Task[]) => counted(await maker.make(chunk))
  if (tasks.length < worthSharing) {
    const done: Done[] = []
    for (const chunk of chunks) done.push(...(await here(chunk)))
    return { done, learned: maker.learned }
  }
  const file = join(staging, 'parts')
  writeSite(parts, file)
  const opened = new Map(crew.workers.map((worker, index) => [worker, worker.open(file, workplace, String(index + 1))]))
  const there = async (worker: Worker, chunk: readonly Task[]) => {
    await opened.get(worker)
    return counted(await worker.make(chunk))
  }
  const done = (await crew.share(chunks, here, there)).flat()
  return {
    done,
    learned: merged([maker.learned, ...(await Promise.all(crew.workers.map(worker => worker.learned())))]),
  }
}

function merged(all: readonly Learned[]): Learned {
  return {
    asked: new Map(all.flatMap(({ asked }) => [...asked])),
    used: new Set(all.flatMap(({ used }) => [...used])),
  }
}
