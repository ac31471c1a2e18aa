import { Worker } from './worker.ts'

/** The processes of an export: this one, and others that are started when there is much to do. */
export class Crew {
  readonly #script: string
  readonly #others: number
  readonly #signal: AbortSignal
  #workers: readonly Worker[] = []

  /** `processes` counts this one. */
  constructor(script: string, processes: number, signal: AbortSignal) {
    this.#script = script
    this.#others = processes - 1
    this.#signal = signal
  }

  /** Processes that there may be. */
  get size(): number {
    return this.#others + 1
  }

  /** The other processes, started when they are asked for the first time. */
  get workers(): readonly Worker[] {
    if (this.#workers.length < this.#others)
      this.#workers = Array.from({ length: this.#others }, () => new Worker(this.#script))
    return this.#workers
  }

  /** Has chunks done by whoever is free, and returns what became of them in their order. Rejects when a signal or a failure comes. */
  async share<Item, Result>(
    chunks: readonly (readonly Item[])[],
    here: (chunk: readonly Item[]) => Promise<Result>,
    there: (worker: Worker, chunk: readonly Item[]) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const results: Result[] = new Array(chunks.length)
    const queue = chunks.entries()
    const take = async (work: (chunk: readonly Item[]) => Promise<Result>) => {
      for (const [index, chunk] of queue) {
        this.#signal.throwIfAborted()
        results[index] = await work(chunk)
      }
    }
    // Each other process has a second chunk waiting, so that it need not wait for this one to be free.
    const others = this.workers.flatMap(worker => [worker, worker].map(() => take(chunk => there(worker, chunk))))
    await Promise.all([take(here), ...others])
    return results
  }

  dismiss(): void {
    for (const worker of this.#workers) worker.dismiss()
  }
}

/** Cuts a list into chunks of neighbours. */
export function toChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
