import { open, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { isDiskError } from './disk-error.ts'
import { fileBeside } from './file-beside.ts'
import { FileRefused } from './file-refused.ts'

/** Milliseconds between two looks. */
const pause = 50

/**
 * Does something to a file while no other command changes it. Throws `FileRefused` where another one does not come to an end: in
 * five seconds, where a change takes some milliseconds.
 */
export async function whileHeld<T>(path: string, act: () => Promise<T>, looks = 100): Promise<T> {
  const lock = fileBeside(path, 'lock')
  for (let look = 1; !(await isTaken(lock)); look++) {
    if (look === looks) throw new FileRefused('busy', lock)
    await wait(pause)
  }
  try {
    return await act()
  } finally {
    await rm(lock, { force: true })
  }
}

async function isTaken(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx')
    await handle.close()
    return true
  } catch (error) {
    if (isDiskError(error, 'EEXIST')) return false
    throw error
  }
}
