import type { Rule, RuleWords } from '../rule.ts'

/** What `--explain` can tell about a rule. */
export interface ExplainedRule extends Pick<Rule, 'id' | 'level' | 'fixable'> {
  readonly words: Readonly<Record<'de' | 'en', Pick<RuleWords, 'reason' | 'before' | 'after'>>>
}

/** A rule of the reader, whose messages stand with the reader; its examples are the same in all languages. */
export function readerRule(
  id: string,
  level: Rule['level'],
  reasons: { readonly de: string; readonly en: string },
  { before, after }: Pick<RuleWords, 'before' | 'after'>,
): ExplainedRule {
  const example = { before, after }
  return {
    id,
    level,
    fixable: false,
    words: { de: { reason: reasons.de, ...example }, en: { reason: reasons.en, ...example } },
  }
}
