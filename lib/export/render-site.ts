import type { Order, Share } from './render-share.ts'
import type { Worker } from './worker.ts'

/** Files rendered so far, of all that are to be. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Has the workers render a whole site, each its share; throws if they did not all read the same files. */
export async function renderSite(
  workers: readonly Worker[],
  order: Omit<Order, 'shard'>,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Share> {
  let done = 0
  const count = (files: number, total: number) => {
    done += files
    report({ done, total })
  }
  const of = workers.length
  const shares = workers.map((worker, index) => worker.render({ ...order, shard: { index, of } }, count))
  const files = new Map((await untilAborted(Promise.all(shares), signal)).flatMap(share => [...share]))
  const findings = await Promise.all(workers.map(worker => worker.findings))
  if (new Set(findings.map(({ fingerprint }) => fingerprint)).size > 1)
    throw new Error('The publication changed while it was exported. Run the export again.')
  return files
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, aborted])
}
