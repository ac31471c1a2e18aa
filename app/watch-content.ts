import { watch } from 'node:fs'

const listeners = new Map<string, Set<() => void>>()

/** Calls `listener` whenever a file below `folder` changes, until the returned function is called. */
export function onContentChange(folder: string, listener: () => void): () => void {
  const known = listeners.get(folder) ?? startWatching(folder)
  known.add(listener)
  return () => known.delete(listener)
}

function startWatching(folder: string): Set<() => void> {
  const started = new Set<() => void>()
  listeners.set(folder, started)
  watch(folder, { recursive: true, persistent: false }, () => {
    for (const listener of started) listener()
  })
  return started
}
