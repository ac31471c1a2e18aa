import { git } from '#lib/content/git.ts'

/** Whether Git has a file of a folder just as it lies there; not without Git. */
export async function isCommitted(folder: string, file: string): Promise<boolean> {
  const isTracked = (await git(folder, ['ls-files', '--error-unmatch', '--', `:(literal)${file}`])) !== null
  return isTracked && (await git(folder, ['status', '--porcelain', '--', `:(literal)${file}`])) === ''
}
