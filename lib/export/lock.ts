import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './is-alive.ts'
import { assertFolder, RefusedFolder } from './place.ts'

/**
 * Takes a folder for this process alone and returns how to let go of it. Throws `RefusedFolder` while another process has it. Each
 * process puts a file of its own there before it looks for others, so that of two at the same time no more than one goes on.
 */
export function lock(folder: string, pid: number): () => void {
  const prefix = join(folder, 'lock-')
  assertFolder(folder, 'KIOSK_CACHE')
  mkdirSync(folder, { recursive: true })
  for (const killed of pidsAt(prefix)) if (!isAlive(killed)) rmSync(`${prefix}${killed}`, { force: true })
  writeFileSync(`${prefix}${pid}`, '')
  const release = () => rmSync(`${prefix}${pid}`, { force: true })
  try {
    assertAlone(prefix, pid)
    return release
  } catch (error) {
    release()
    throw error
  }
}

/** Throws `RefusedFolder` while another process that runs has put something at `prefix` with its number, as this one did. */
export function assertAlone(prefix: string, pid: number): void {
  // Of two that just came, the one with the higher number gives way.
  if (othersAt(prefix, pid).some(other => other > pid)) pause()
  const [other] = othersAt(prefix, pid)
  if (other === undefined) return
  throw new RefusedFolder(
    `Process ${other} is exporting to the same folder. Wait for it, or name another one with KIOSK_OUT. If that process is something else, remove ${prefix}${other}.`,
    `Der Prozess ${other} exportiert in denselben Ordner. Warten Sie, bis er fertig ist, oder nennen Sie mit KIOSK_OUT einen anderen. Ist dieser Prozess etwas anderes, löschen Sie ${prefix}${other}.`,
  )
}

function othersAt(prefix: string, pid: number): readonly number[] {
  return pidsAt(prefix).filter(other => other !== pid && isAlive(other))
}

function pidsAt(prefix: string): readonly number[] {
  const start = basename(prefix)
  const names = readdirSync(dirname(prefix)).filter(name => name.startsWith(start))
  const numbers = names.map(name => name.slice(start.length)).filter(number => /^\d+$/.test(number))
  return numbers.map(Number)
}

/** Milliseconds in which another process looks around and gives way. */
const patience = 100

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience)
}
