import type { Issue } from '#lib/article/issue.ts'
import type { Finding } from '../finding.ts'
import type { Places } from './places-in.ts'

/** What the reader reported, with the end of its line for an end; `places` is `null` for a file without text. */
export function withEnd(issue: Issue, places: Places | null): Finding {
  const { line, column } = issue.place
  const lineEnd = places?.placeAt(places.lineEnd(line))
  const isBehind = lineEnd !== undefined && lineEnd.line === line && lineEnd.column > column
  return { ...issue, end: isBehind ? lineEnd : issue.place, fixable: false }
}
