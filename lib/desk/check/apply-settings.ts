import type { Publication } from '#lib/publication/publication.ts'
import type { Finding } from '../finding.ts'

/** Findings at the level that the publication gives their rules, without those it switched off. */
export function applySettings(findings: readonly Finding[], { rules }: Publication): readonly Finding[] {
  return findings.flatMap(finding => {
    const level = rules.get(finding.rule)?.level ?? null
    if (level === null || isFixed(finding)) return [finding]
    return level === 'off' ? [] : [{ ...finding, level }]
  })
}

/** Whether a finding keeps the file from being exported, so that nobody can wish it away. */
export function isFixed({ rule, level }: Pick<Finding, 'rule' | 'level'>): boolean {
  return rule.startsWith('schema/') && level === 'error'
}
