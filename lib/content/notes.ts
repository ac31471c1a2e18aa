import type { Issue, Place } from '#lib/article/issue.ts'
import type { Wording } from './messages.ts'

/** Collects what is to be said about one file; nothing stops at the first finding. */
export interface Notes {
  readonly issues: readonly Issue[]
  readonly error: (rule: string, place: Place, wording: Wording) => void
  readonly warning: (rule: string, place: Place, wording: Wording) => void
}

/** An empty collection for one file. */
export function toNotes(file: string): Notes {
  const issues: Issue[] = []
  return {
    issues,
    error: (rule, place, wording) => issues.push({ file, place, rule, level: 'error', ...wording }),
    warning: (rule, place, wording) => issues.push({ file, place, rule, level: 'warning', ...wording }),
  }
}

/** Issues by file, then place, then rule: an order that does not depend on how files were found. */
export function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  if (a.place.line !== b.place.line) return a.place.line - b.place.line
  if (a.place.column !== b.place.column) return a.place.column - b.place.column
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0
}
