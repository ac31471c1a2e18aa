import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeScaled, missingIn } from '#lib/content/pictures/scaled-files.ts'
import { type Batch, isScaledBatch } from './batches.ts'
import type { Task } from './make-output.ts'
import type { Progress } from './make-outputs.ts'

type Report = (progress: Progress) => void

/** Makes the scaled files of some outputs that a folder lacks, and returns how to report the `rest` of the work. Throws when a signal comes. */
export async function makeScaledOutputs(
  tasks: readonly Task[],
  rest: number,
  folder: string,
  signal: AbortSignal,
  report: Report,
): Promise<Report> {
  const files = tasks.flatMap(({ output }) => (output.kind === 'scaled' ? [output.file] : []))
  const missing = missingIn(folder, files)
  const total = missing.length + rest
  let count = 0
  await makeScaled(missing, folder, () => {
    signal.throwIfAborted()
    count += 1
    report({ done: count, total })
  })
  return ({ done }) => report({ done: count + done, total })
}

/** Removes the scaled files that a site of these batches has no more. */
export function removeUnwanted(folder: string, batches: readonly Batch[]): void {
  if (!existsSync(folder)) return // There is no picture yet.
  const wanted = batches.filter(({ name }) => isScaledBatch(name)).flatMap(({ outputs }) => outputs())
  const names = new Set(wanted.map(({ output }) => basename(output.path)))
  for (const file of readdirSync(folder)) if (!names.has(file)) rmSync(join(folder, file))
}
