import { residueRules } from '../residue-rules.ts'
import { articleRules } from './article-rules.ts'
import { ignoreUnused, ruleFixed, ruleUnknown } from './desk-rules.ts'
import type { ExplainedRule } from './explained-rule.ts'
import { addressRules } from './reader-address-rules.ts'
import { fieldRules } from './reader-field-rules.ts'
import { fileRules } from './reader-file-rules.ts'
import { mediaRules } from './reader-media-rules.ts'
import { settingsRules } from './reader-settings-rules.ts'

/** Every rule that a finding can name, by its id. */
export const explainedRules: ReadonlyMap<string, ExplainedRule> = new Map(
  [
    ...fileRules,
    ...fieldRules,
    ...mediaRules,
    ...addressRules,
    ...settingsRules,
    ...residueRules,
    ...articleRules,
    ignoreUnused,
    ruleUnknown,
    ruleFixed,
  ].map(rule => [rule.id, rule]),
)
