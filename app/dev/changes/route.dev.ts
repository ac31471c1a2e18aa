import { readEnvironment } from '#lib/publication/environment.ts'
import { onContentChange } from '../../watch-content.ts'

export const dynamic = 'force-dynamic'

/** Server-sent events (HTML Living Standard, 9.2): one empty message per change of the publication. */
export function GET(request: Request): Response {
  const { content } = readEnvironment()
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(': open\n\n')
      const stop = onContentChange(content, () => controller.enqueue('data: changed\n\n'))
      request.signal.addEventListener('abort', stop)
    },
  }).pipeThrough(new TextEncoderStream())
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
