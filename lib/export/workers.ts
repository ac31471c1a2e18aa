import { type ChildProcess, fork } from 'node:child_process'
import type { Crew } from './crew.ts'
import type { WrittenFile } from './folder.ts'
import type { SiteOptions } from './open-site.ts'
import type { Order, Word } from './worker.ts'

/** What a worker brings back. */
export interface Share {
  readonly fingerprint: string
  readonly files: readonly (readonly [string, WrittenFile])[]
}

/** A process that reads the site at once and waits for what to render. */
export interface Worker {
  /** Ends with the share, or with an error that says what the machine said. */
  readonly render: (order: Extract<Order, { kind: 'render' }>, report: (files: number) => void) => Promise<Share>
  readonly dismiss: () => void
}

/** Young objects of a process, in megabytes: rendering makes many that live for one page only. */
const youngMegabytes = 16

/** Starts the processes of an export before the site is known to be sound, so that all of them read at the same time. */
export function startWorkers(script: string, { size, megabytes }: Crew, options: SiteOptions): readonly Worker[] {
  const execArgv = [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${youngMegabytes}`]
  return Array.from({ length: size }, () =>
    startWorker(fork(script, ['--worker'], { serialization: 'advanced', execArgv }), options),
  )
}

function startWorker(child: ChildProcess, options: SiteOptions): Worker {
  let report = (_: number) => {}
  const share = shareOf(child, files => report(files))
  share.catch(() => {}) // a worker may fail before anybody waits for it
  tell(child, { kind: 'open', options })
  return {
    render: (order, progress) => {
      report = progress
      tell(child, order)
      return share
    },
    dismiss: () => void child.kill(),
  }
}

/** A worker that is gone says so by itself; telling it something must not fail as well. */
function tell(child: ChildProcess, order: Order): void {
  child.send(order, () => {})
}

function shareOf(child: ChildProcess, report: (files: number) => void): Promise<Share> {
  return new Promise((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word.kind === 'progress') report(word.files)
      else if (word.kind === 'done') resolve(word)
      else reject(new Error(word.message))
    })
    child.on('error', reject)
    child.on('close', (code, signal) => reject(new Error(`A worker ended early (${signal ?? code}).`)))
  })
}
