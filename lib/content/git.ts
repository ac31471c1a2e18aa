import { execFile } from 'node:child_process'

/** A repository may come from a stranger: its settings neither run a program of theirs nor change what is printed. */
const ours = ['core.fsmonitor=false', 'core.quotePath=off', 'diff.relative=false', 'log.showSignature=false'].flatMap(
  setting => ['-c', setting],
)

/** Milliseconds after which a repository that does not answer counts as none. */
const patience = 120_000

/** What a Git command prints in a folder; `null` where there is no Git, no repository, or the command fails. Never asks, never pages. */
export function git(folder: string, args: readonly string[]): Promise<string | null> {
  const options = { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8', timeout: patience } as const
  return new Promise(resolve => {
    execFile('git', ['-C', folder, ...ours, '--no-pager', ...args], options, (error, output) =>
      resolve(error ? null : output),
    )
  })
}
