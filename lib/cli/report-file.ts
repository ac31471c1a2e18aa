import { reportIssues } from '#lib/content/issue-report.ts'
import { checkFiles } from '#lib/desk/check-publication.ts'
import type { Context } from './commands.ts'

/** Checks one file and prints what was found; whether it is free of errors but for gates, which come after the text. */
export async function reportFile(file: string, { environment }: Pick<Context, 'environment'>): Promise<boolean> {
  const { content, messages, origin, basePath } = environment
  const { findings } = await checkFiles({ folder: content, messages, origin, basePath }, [file])
  const found = findings.filter(({ rule }) => !rule.startsWith('gate/'))
  process.stderr.write(reportIssues(found, content))
  return !found.some(({ level }) => level === 'error')
}
