import { watchContent } from '#lib/content/watch-content.ts'
import { readEnvironment } from '#lib/publication/environment.ts'

export const dynamic = 'force-dynamic'

/** Editors save in bursts; changes closer than this count as one, in milliseconds. */
const burst = 80

/**
 * Server-sent events (HTML Living Standard, 9.2): one empty message per change of the publication, and one
 * at the start, since a file may have been saved after the page was rendered and before it listened.
 */
export async function GET(request: Request): Promise<Response> {
  const { listeners, ready } = watchContent(readEnvironment().content)
  await ready
  let timer: NodeJS.Timeout | undefined
  const stream = new ReadableStream({
    start(controller) {
      const send = () => controller.enqueue('data: changed\n\n')
      const sendLater = () => {
        clearTimeout(timer)
        timer = setTimeout(send, burst)
      }
      send()
      listeners.add(sendLater)
      request.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        listeners.delete(sendLater)
      })
    },
  }).pipeThrough(new TextEncoderStream())
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
