import { join } from 'node:path'
import type { Issue } from '#lib/article/issue.ts'
import { printable } from './printable.ts'

/** Findings as people read them: place and rule on one line, the finding and the way out below. */
export function reportIssues(issues: readonly Issue[], folder: string): string {
  return [...issues]
    .sort(byPlace)
    .map(issue => `${reportIssue(issue, folder)}\n`)
    .join('')
}

function reportIssue({ file, place, rule, level, message, hint }: Issue, folder: string): string {
  const where = `${inLine(join(folder, file))}:${place.line}:${place.column}`
  return `${where}  ${level}  ${rule}\n  ${inLine(message)}\n  ${inLine(hint)}`
}

/** Names of files and fields are quoted as they are written, and may hold line ends and what commands a terminal. */
function inLine(text: string): string {
  return printable(text).replace(/[\t\n]/g, ' ')
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}
