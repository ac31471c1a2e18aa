import { setFlagsFromString } from 'node:v8'

/** Articles from which on memory counts for more than the time it takes to tidy up more often. */
const large = 30_000

/** V8's heap may grow by so many per cent between two times of tidying up; left alone it doubles and more. */
const growth = '--heap-growing-percent=15'

/** What processes that work on a publication of this size are started with. */
export function heapArguments(articles: number): readonly string[] {
  return articles < large ? [] : [growth]
}

/** Makes this process tidy up more often if the publication is large. */
export function boundHeap(articles: number): void {
  if (articles >= large) setFlagsFromString(growth)
}
