import { readEnvironment } from '#lib/publication/environment.ts'
import { onContentChange } from '../../watch-content.ts'

export const dynamic = 'force-dynamic'

/** Editors save in bursts; changes closer than this count as one, in milliseconds. */
const burst = 80

/** Server-sent events (HTML Living Standard, 9.2): one empty message per change of the publication. */
export function GET(request: Request): Response {
  const { content } = readEnvironment()
  let timer: NodeJS.Timeout | undefined
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(': open\n\n')
      const stop = onContentChange(content, () => {
        clearTimeout(timer)
        timer = setTimeout(() => controller.enqueue('data: changed\n\n'), burst)
      })
      request.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        stop()
      })
    },
  }).pipeThrough(new TextEncoderStream())
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
