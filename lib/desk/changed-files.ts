import { git } from '#lib/content/git.ts'

/** Files of a folder that differ from a revision, or why nobody can tell. */
export type ChangedFiles = { readonly files: readonly string[] } | { readonly problem: 'no-git' | 'no-revision' }

/** Files of a folder that are there and were changed since a Git revision, uncommitted and untracked ones included, as paths within it. */
export async function changedFiles(folder: string, revision: string): Promise<ChangedFiles> {
  if ((await git(folder, ['rev-parse', '--git-dir'])) === null) return { problem: 'no-git' }
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const commit = (await git(folder, named))?.trim()
  if (!commit) return { problem: 'no-revision' }
  const [changed, added] = await Promise.all([
    git(folder, ['diff', '--name-only', '-z', '--diff-filter=d', '--relative', commit, '--']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  if (changed === null || added === null) return { problem: 'no-git' }
  return { files: `${changed}${added}`.split('\0').filter(path => path !== '') }
}
