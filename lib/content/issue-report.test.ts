import { expect, test } from 'vitest'
import type { Issue } from '#lib/article/issue.ts'
import { reportIssues } from './issue-report.ts'

function reportOf(of: Partial<Issue>): string {
  const place = { line: 3, column: 1 }
  const issue: Issue = { file: 'a.md', place, rule: 'schema/x', level: 'error', message: 'Eins.', hint: 'Zwei.', ...of }
  return reportIssues([issue], 'content')
}

test('a finding is its place and rule, what is wrong, and the way out', () => {
  expect(reportOf({})).toBe('content/a.md:3:1  error  schema/x\n  Eins.\n  Zwei.\n')
})

test('no word of a file commands the terminal, adds lines to the report or turns its words around', () => {
  const report = reportOf({
    file: 'a\n.md',
    message: 'Feld „\u001b]0;x\u0007\u001b[2J\u202e“\nb.md:1:1  error',
    hint: 'a\tb',
  })
  expect(report).toBe('content/a .md:3:1  error  schema/x\n  Feld „]0;x[2J“ b.md:1:1  error\n  a b\n')
})
