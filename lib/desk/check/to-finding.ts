import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { Breach } from './article-rule.ts'
import type { Places } from './places-in.ts'

/** The language in which editors are spoken to. */
export type Language = 'de' | 'en'

/** A breach of a rule as editors are told about it. */
export function toFinding(rule: Rule, breach: Breach, file: string, places: Places, language: Language): Finding {
  const { message, hint } = rule.words[language]
  return {
    file,
    place: places.placeAt(breach.start),
    end: places.placeAt(Math.max(breach.start, breach.end)),
    rule: rule.id,
    level: rule.level,
    message: filled(message, breach.values),
    hint: filled(hint, breach.values),
    fixable: rule.fixable,
  }
}

/** Words with their `{names}` filled in. */
function filled(words: string, values: Breach['values'] = {}): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
}
