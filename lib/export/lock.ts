import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './is-alive.ts'
import { RefusedFolder } from './place.ts'

/** Takes a folder for this process alone and returns how to let go of it. Throws `RefusedFolder` while another process has it. */
export function lock(folder: string, pid: number): () => void {
  const file = join(folder, 'lock')
  mkdirSync(folder, { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const owner = ownerOf(file)
      if (owner !== pid && isAlive(owner))
        throw new RefusedFolder(
          `Process ${owner} is exporting to the same folder. Wait for it, or name another one with KIOSK_OUT.`,
        )
      rmSync(file, { force: true })
    }
  }
}

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0 // it let go meanwhile
  }
}
