import { watchContent } from '#lib/content/watch-content.ts'
import type { Renewed } from '#lib/export/renew-site.ts'

/** Changes that come within so many milliseconds are exported together. */
const settling = 50

/** Timers take no longer times than this, in milliseconds. */
const longest = 2 ** 31 - 1

/**
 * Exports once, and again whenever a file of the publication changes or an article becomes due, one export after the other, until
 * `signal` comes. `exportOnce` gets what the export before it remembers.
 */
export async function exportOnChange(
  folder: string,
  exportOnce: (last: Renewed | null) => Promise<Renewed | null>,
  clock: () => number,
  signal: AbortSignal,
): Promise<void> {
  const { close, listeners, ready } = watchContent(folder)
  let wake = () => {}
  const changed = () => wake()
  listeners.add(changed)
  await ready
  let last: Renewed | null = null
  for (;;) {
    const woken = new Promise<void>(resolve => {
      wake = resolve
    })
    last = (await exportOnce(last)) ?? last
    if (!signal.aborted) await untilWoken(woken, last?.due == null ? longest : last.due - clock(), signal)
    if (signal.aborted) return close()
  }
}

async function untilWoken(woken: Promise<void>, milliseconds: number, signal: AbortSignal): Promise<void> {
  const timers: NodeJS.Timeout[] = []
  const after = (time: number) =>
    new Promise<void>(resolve => timers.push(setTimeout(resolve, Math.min(Math.max(time, 0), longest))))
  const stopped = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  await Promise.race([woken, stopped, after(milliseconds)])
  if (!signal.aborted) await after(settling)
  for (const timer of timers) clearTimeout(timer)
}
