import { join } from 'node:path'
import type { Issue } from '#lib/article/issue.ts'

/** Findings as people read them: place and rule on one line, the finding and the way out below. */
export function reportIssues(issues: readonly Issue[], folder: string): string {
  return [...issues]
    .sort(byPlace)
    .map(issue => `${reportIssue(issue, folder)}\n`)
    .join('')
}

function reportIssue({ file, place, rule, level, message, hint }: Issue, folder: string): string {
  return `${join(folder, file)}:${place.line}:${place.column}  ${level}  ${rule}\n  ${message}\n  ${hint}`
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}
