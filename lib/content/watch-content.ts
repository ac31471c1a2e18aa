import { basename } from 'node:path'
import { watch } from 'chokidar'

/** A folder under watch: `ready` when no later change can be missed. */
export interface ContentWatch {
  readonly ready: Promise<void>
  readonly listeners: Set<() => void>
  readonly close: () => Promise<void>
}

/** chokidar drops what happens to a file within 5 ms of its last event, so all are told once more when it is quiet, in milliseconds. */
const settling = 200

const unread = new Set(['.git', 'node_modules'])

/** Next compiles pages and routes into modules of their own; what they share in one process hangs here. */
const shared: typeof globalThis & { kioskWatches?: Map<string, ContentWatch> } = globalThis

/** The one watch over the files below `folder`; its listeners are called in the order they were added, after every change, at least once. */
export function watchContent(folder: string): ContentWatch {
  shared.kioskWatches ??= new Map()
  const known = shared.kioskWatches.get(folder)
  if (known) return known
  const watcher = watch(folder, { ignoreInitial: true, ignored: path => unread.has(basename(path)) })
  const listeners = new Set<() => void>()
  let again: NodeJS.Timeout | undefined
  const notify = () => {
    for (const listener of listeners) listener()
  }
  watcher.on('all', () => {
    notify()
    clearTimeout(again)
    again = setTimeout(notify, settling).unref()
  })
  const close = async () => {
    shared.kioskWatches?.delete(folder)
    clearTimeout(again)
    await watcher.close()
  }
  const started = { listeners, ready: new Promise<void>(resolve => watcher.once('ready', resolve)), close }
  shared.kioskWatches.set(folder, started)
  return started
}
