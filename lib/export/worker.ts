import { type ChildProcess, fork } from 'node:child_process'
import type { FileRecord, FileSeen } from '#lib/content/file-record.ts'
import { unpackRecord } from '#lib/content/packed-record.ts'
import type { Done, Task } from './make-output.ts'
import type { Learned, Workplace } from './maker.ts'
import type { Instruction, Reading, Word } from './worker-process.ts'

/** Another process that takes part in an export. */
export class Worker {
  readonly #child: ChildProcess
  readonly #waiting: { readonly resolve: (word: Word) => void; readonly reject: (error: Error) => void }[] = []
  #failure: Error | null = null

  /** `script` is called with `--worker`, Node.js with `heap`. */
  constructor(script: string, heap: readonly string[]) {
    const execArgv = [`--max-semi-space-size=${youngMegabytes}`, ...heap]
    this.#child = fork(script, ['--worker'], { serialization: 'advanced', execArgv })
    this.#child.on('message', (word: Word) => this.#waiting.shift()?.resolve(word))
    this.#child.on('error', error => this.#fail(error))
    this.#child.on('close', (code, signal) => this.#fail(new Error(`A worker ended early (${signal ?? code}).`)))
  }

  async read(files: readonly FileSeen[], reading: Reading): Promise<readonly (FileRecord | null)[]> {
    const { records } = await this.#ask({ kind: 'read', files, reading })
    return records.map(packed => packed && unpackRecord(packed, reading.folder))
  }

  /** Has the process read a site from `file`. */
  async open(file: string, workplace: Workplace, name: string): Promise<void> {
    await this.#ask({ kind: 'open', file, workplace, name })
  }

  async make(tasks: readonly Task[]): Promise<readonly Done[]> {
    return (await this.#ask({ kind: 'make', tasks })).done
  }

  async learned(): Promise<Learned> {
    return (await this.#ask({ kind: 'learned' })).learned
  }

  dismiss(): void {
    this.#child.kill()
  }

  async #ask<K extends Instruction['kind']>(
    instruction: Instruction & { kind: K },
  ): Promise<Extract<Word, { kind: K }>> {
    const isAnswer = (word: Word): word is Extract<Word, { kind: K }> => word.kind === instruction.kind
    const word = await new Promise<Word>((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      this.#waiting.push({ resolve, reject })
      // A worker that is gone says so by itself; telling it something must not fail as well.
      this.#child.send(instruction, () => {})
    })
    if (isAnswer(word)) return word
    throw Object.assign(
      new Error(word.kind === 'failed' ? word.message : `A worker answered ${word.kind}.`),
      word.kind === 'failed' && word.code ? { code: word.code } : {},
    )
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}

/** Young objects of a process, in megabytes: rendering makes many that live for one page only. */
const youngMegabytes = 8
