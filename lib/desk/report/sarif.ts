import type { Finding } from '../finding.ts'
import { explainedRules } from '../rules/explained-rules.ts'

/** A check as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which code hosts and editors read. */
export function toSarif(findings: readonly Finding[], language: 'de' | 'en', shown: (file: string) => string) {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'KIosk', rules: ids.map(id => toRule(id, language)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => toResult(finding, ids.indexOf(finding.rule), shown)),
      },
    ],
  }
}

function toRule(id: string, language: 'de' | 'en') {
  const rule = explainedRules.get(id)
  if (!rule) return { id }
  return {
    id,
    shortDescription: { text: rule.words[language].reason },
    defaultConfiguration: { level: rule.level },
  }
}

function toResult(
  { file, place, end, rule, level, message, hint }: Finding,
  index: number,
  shown: (file: string) => string,
) {
  const uri = shown(file).split('/').map(encodeURIComponent).join('/')
  const region = { startLine: place.line, startColumn: place.column, endLine: end.line, endColumn: end.column }
  return {
    ruleId: rule,
    ruleIndex: index,
    level,
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  }
}
