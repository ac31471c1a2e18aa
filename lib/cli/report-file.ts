import { reportIssues } from '#lib/content/issue-report.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { checkPublication } from '#lib/desk/check-publication.ts'
import { withPicturesRead } from '#lib/desk/with-pictures-read.ts'
import type { Context } from './commands.ts'

/** Checks one file and tells what was found; whether it is free of errors but for gates, which come after the text. */
export async function reportFile(
  file: string,
  publication: ReadPublication,
  { environment }: Pick<Context, 'environment'>,
): Promise<boolean> {
  const { findings } = await checkPublication(await withPicturesRead(publication, [file]), environment, [file])
  const found = findings.filter(({ rule }) => !rule.startsWith('gate/'))
  process.stderr.write(reportIssues(found, environment.content))
  return !found.some(({ level }) => level === 'error')
}
