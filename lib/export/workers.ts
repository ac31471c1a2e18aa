import { type ChildProcess, fork } from 'node:child_process'
import type { WrittenFile } from './folder.ts'
import type { Order, Word } from './worker.ts'

/** What a worker brings back. */
export interface Share {
  readonly fingerprint: string
  readonly files: readonly (readonly [string, WrittenFile])[]
}

/** Starts a process for one order; it ends with the share, or with an error that says what the machine said. `signal` stops it. */
export function startWorker(
  script: string,
  order: Order,
  report: (files: number) => void,
  signal: AbortSignal,
): Promise<Share> {
  const child = fork(script, ['--worker'], { serialization: 'advanced', signal })
  const share = shareOf(child, report)
  child.send(order)
  return share
}

function shareOf(child: ChildProcess, report: (files: number) => void): Promise<Share> {
  return new Promise((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word.kind === 'progress') return report(word.files)
      if (word.kind === 'done') resolve(word)
      else reject(new Error(word.message))
      child.disconnect()
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => reject(new Error(`A worker ended early (${signal ?? code}).`)))
  })
}
