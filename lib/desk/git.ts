import { execFile } from 'node:child_process'

/** What a Git command prints in a folder; `null` where there is no Git, no repository, or the command fails. Never asks, never pages. */
export function git(folder: string, args: readonly string[]): Promise<string | null> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const
  return new Promise(resolve => {
    execFile('git', ['-c', 'core.quotePath=off', '--no-pager', ...args], options, (error, output) =>
      resolve(error ? null : output),
    )
  })
}
