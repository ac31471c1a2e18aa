import { access, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createFile, replaceFile } from './file-text.ts'
import { git } from './git.ts'

/**
 * Moves a file within a publication and gives it another content, as a whole or not at all; where Git tracks it, Git sees a move and
 * the new content. `false`: a file of the new name is there already. Throws what the disk says.
 */
export async function moveFile(folder: string, from: string, to: string, content: Uint8Array): Promise<boolean> {
  if (from === to) {
    await replaceFile(join(folder, from), content)
    return true
  }
  await mkdir(dirname(join(folder, to)), { recursive: true })
  const isTracked = (await git(folder, ['ls-files', '--error-unmatch', '--', `:(literal)${from}`])) !== null
  return isTracked ? moveTracked(folder, from, to, content) : moveUntracked(folder, from, to, content)
}

async function moveTracked(folder: string, from: string, to: string, content: Uint8Array): Promise<boolean> {
  if (await isThere(join(folder, to))) return false
  if ((await git(folder, ['mv', '--', from, to])) === null) throw new Error(`git mv ${from} ${to} failed.`)
  try {
    await replaceFile(join(folder, to), content)
  } catch (error) {
    await git(folder, ['mv', '--', to, from])
    throw error
  }
  await git(folder, ['add', '--', `:(literal)${to}`])
  return true
}

async function moveUntracked(folder: string, from: string, to: string, content: Uint8Array): Promise<boolean> {
  if (!(await createFile(join(folder, to), content))) return false
  try {
    await rm(join(folder, from))
  } catch (error) {
    await rm(join(folder, to), { force: true })
    throw error
  }
  return true
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
