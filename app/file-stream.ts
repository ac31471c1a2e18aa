import { createReadStream } from 'node:fs'
import type { ByteRange } from './byte-range.ts'

/** A part of a file as a stream that is read as fast as somebody takes it. */
export function fileStream(path: string, { end, start }: ByteRange): ReadableStream<Uint8Array> {
  const parts = createReadStream(path, { start, end: Math.max(end - 1, start) })[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    async cancel() {
      await parts.return?.()
    },
  })
}
