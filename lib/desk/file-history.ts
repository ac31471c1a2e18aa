import { git } from '#lib/content/git.ts'

/** The contents of a file of a publication at every commit that changed it, newest first, also under former names; none without Git. */
export async function* fileHistory(folder: string, file: string): AsyncGenerator<string> {
  const log = await git(folder, ['log', '--follow', '--format=commit %H', '--name-only', '--', file])
  for (const { commit, path } of versionsIn(log ?? '')) {
    const content = await git(folder, ['show', `${commit}:${path}`])
    if (content !== null) yield content
  }
}

function versionsIn(log: string): readonly { readonly commit: string; readonly path: string }[] {
  return [...log.matchAll(/^commit (\w+)\n\n(.+)$/gm)].map(([, commit = '', path = '']) => ({ commit, path }))
}
