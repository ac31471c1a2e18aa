import { boundHeap, heapArguments } from './heap.ts'
import { Worker } from './worker.ts'

/** The processes of an export: this one, and others that are started when there is much to do. */
export class Crew {
  readonly #script: string
  readonly #others: number
  /** Comes when the work is to be given up. */
  readonly signal: AbortSignal
  #workers: readonly Worker[] = []
  #articles = 0

  /** `processes` counts this one. */
  constructor(script: string, processes: number, signal: AbortSignal) {
    this.#script = script
    this.#others = processes - 1
    this.signal = signal
  }

  /** Says how large the publication is, before others are started. */
  expect(articles: number): void {
    this.#articles = articles
  }

  /** Processes that there may be. */
  get size(): number {
    return this.#others + 1
  }

  /** The other processes, started when they are asked for the first time. */
  get workers(): readonly Worker[] {
    if (this.#workers.length < this.#others) {
      boundHeap(this.#articles)
      this.#workers = Array.from(
        { length: this.#others },
        () => new Worker(this.#script, heapArguments(this.#articles)),
      )
    }
    return this.#workers
  }

  /**
   * Has things done by whoever is free, and returns what became of them in their order. Rejects when a signal or a failure comes, but
   * not before everybody has stopped: what is done afterwards would be left behind.
   */
  async share<Item, Result>(
    items: readonly Item[],
    here: (item: Item) => Promise<Result>,
    there: (worker: Worker, item: Item) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const results: Result[] = new Array(items.length)
    const queue = items.entries()
    const failures: unknown[] = []
    const take = async (work: (item: Item) => Promise<Result>) => {
      try {
        for (const [index, item] of queue) {
          this.signal.throwIfAborted()
          if (failures.length > 0) return
          results[index] = await work(item)
        }
      } catch (error) {
        failures.push(error)
      }
    }
    // Each other process has a second one waiting, so that it need not wait for this one to be free.
    const others = this.workers.flatMap(worker => [worker, worker].map(() => take(item => there(worker, item))))
    await Promise.all([take(here), ...others])
    if (failures.length > 0) throw failures[0]
    return results
  }

  dismiss(): void {
    for (const worker of this.#workers) worker.dismiss()
    this.#workers = []
  }
}

/** Cuts a list into chunks of neighbours. */
export function toChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
