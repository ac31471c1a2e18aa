import { printable } from '#lib/content/printable.ts'
import type { Finding } from '../finding.ts'

/** Findings as GitHub Actions annotates lines with them (docs.github.com: workflow commands, `::error` and `::warning`). */
export function workflowCommands(findings: readonly Finding[], shown: (file: string) => string): string {
  return findings.map(finding => `${toCommand(finding, shown)}\n`).join('')
}

function toCommand({ file, place, end, rule, level, message, hint }: Finding, shown: (file: string) => string): string {
  // GitHub takes columns only within one line.
  const columns = place.line === end.line ? { col: place.column, endColumn: end.column } : {}
  const properties = { file: shown(file), line: place.line, endLine: end.line, ...columns, title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
  return `::${level} ${list.join(',')}::${inData(`${message}\n${hint}`)}`
}

// The escapes of @actions/core, `escapeData` and `escapeProperty`.
function inData(text: string): string {
  return printable(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function inProperty(text: string): string {
  return inData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
