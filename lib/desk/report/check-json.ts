import type { Checked } from '../check-publication.ts'
import type { Finding } from '../finding.ts'

/** A check as one document for machines; `shown` turns a path within the publication into one from where the reader stands. */
export function checkJson({ findings, files }: Checked, shown: (file: string) => string) {
  const count = (level: Finding['level']) => findings.filter(finding => finding.level === level).length
  return {
    issues: findings.map(({ file, place, end, rule, level, message, hint, fixable }) => ({
      file: shown(file),
      line: place.line,
      column: place.column,
      endLine: end.line,
      endColumn: end.column,
      rule,
      level,
      message,
      hint,
      fixable,
    })),
    summary: { files, errors: count('error'), warnings: count('warning') },
  }
}
