import { type ChildProcess, fork } from 'node:child_process'
import type { Crew } from './crew.ts'
import type { SiteOptions } from './open-site.ts'
import type { Worker } from './worker.ts'
import type { Instruction, Word } from './worker-process.ts'

/** Young objects of a process, in megabytes: rendering makes many that live for one page only. */
const youngMegabytes = 16

/** Starts the processes of an export, which read the site at once. */
export function startWorkers(script: string, { size, megabytes }: Crew, options: SiteOptions): readonly Worker[] {
  const execArgv = [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${youngMegabytes}`]
  return Array.from({ length: size }, () =>
    startWorker(fork(script, ['--worker'], { serialization: 'advanced', execArgv }), options),
  )
}

function startWorker(child: ChildProcess, options: SiteOptions): Worker {
  const findings = told(child, 'opened').then(word => word.findings)
  const share = told(child, 'done').then(word => word.share)
  for (const promise of [findings, share]) promise.catch(() => {}) // a worker may fail before anybody waits for it
  tell(child, { kind: 'open', options })
  return {
    findings,
    render: (order, report) => {
      child.on('message', (word: Word) => {
        if (word.kind === 'progress') report(word.files, word.total)
      })
      tell(child, { kind: 'render', order })
      return share
    },
    dismiss: () => void child.kill(),
  }
}

/** A worker that is gone says so by itself; telling it something must not fail as well. */
function tell(child: ChildProcess, instruction: Instruction): void {
  child.send(instruction, () => {})
}

function told<K extends Word['kind']>(child: ChildProcess, kind: K): Promise<Extract<Word, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const isAwaited = (word: Word): word is Extract<Word, { kind: K }> => word.kind === kind
    child.on('message', (word: Word) => {
      if (isAwaited(word)) resolve(word)
      else if (word.kind === 'failed') reject(new Error(word.message))
    })
    child.on('error', reject)
    child.on('close', (code, signal) => reject(new Error(`A worker ended early (${signal ?? code}).`)))
  })
}
