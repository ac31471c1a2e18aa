import { availableParallelism } from 'node:os'

/** Pictures that are open at a time: each may take hundreds of megabytes, and there are four threads for them. */
const most = Math.min(4, availableParallelism())

/** Does some work on every item, a few at a time, and returns what came of them in their order. Rejects with the first failure. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = new Array(items.length)
  const queue = items.entries()
  const take = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: most }, take))
  return results
}
