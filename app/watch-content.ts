import { watch } from 'node:fs'

/** Editors save in bursts; changes closer than this count as one, in milliseconds. */
const burst = 50

const listeners = new Map<string, Set<() => void>>()

/** Calls `listener` after files below `folder` changed, until the returned function is called. */
export function onContentChange(folder: string, listener: () => void): () => void {
  const known = listeners.get(folder) ?? startWatching(folder)
  known.add(listener)
  return () => known.delete(listener)
}

function startWatching(folder: string): Set<() => void> {
  const started = new Set<() => void>()
  listeners.set(folder, started)
  let timer: NodeJS.Timeout | undefined
  watch(folder, { recursive: true, persistent: false }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const listener of started) listener()
    }, burst)
  })
  return started
}
