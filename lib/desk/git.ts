import { execFile } from 'node:child_process'

/** Settings of a user that would change what is printed. */
const asWeReadIt = ['core.quotePath=off', 'diff.relative=false', 'log.showSignature=false'].flatMap(set => ['-c', set])

/** What a Git command prints in a folder; `null` where there is no Git, no repository, or the command fails. Never asks, never pages. */
export function git(folder: string, args: readonly string[]): Promise<string | null> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const
  return new Promise(resolve => {
    execFile('git', [...asWeReadIt, '--no-pager', ...args], options, (error, output) => resolve(error ? null : output))
  })
}
