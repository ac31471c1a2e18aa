import { didYouMean } from '#lib/content/did-you-mean.ts'
import type { Finding } from '../finding.ts'
import { guessIn } from '../guess-in.ts'
import { ignoreUnused, ruleUnknown } from '../rules/desk-rules.ts'
import { explainedRules } from '../rules/explained-rules.ts'
import { isFixed } from './apply-settings.ts'
import { ignoreComments } from './ignore-comments.ts'
import type { Places } from './places-in.ts'
import { type Language, toFinding } from './to-finding.ts'

/** The findings of one file without those its comments exempt, and with one for each comment that exempts nothing. */
export function applyComments(
  findings: readonly Finding[],
  { file, text, places, language }: { file: string; text: string; places: Places; language: Language },
): readonly Finding[] {
  const comments = ignoreComments(text)
  if (comments.length === 0) return findings
  const ignored = new Set(comments.map(({ rule }) => rule))
  const spared = findings.filter(finding => ignored.has(finding.rule) && !isFixed(finding))
  const used = new Set(spared.map(({ rule }) => rule))
  const idle = comments
    .filter(({ rule }) => !used.has(rule))
    .map(({ rule, ...span }) => {
      const isKnown = explainedRules.has(rule)
      const guess = isKnown ? '' : guessIn(language, didYouMean(rule, explainedRules.keys()))
      return toFinding(
        isKnown ? ignoreUnused : ruleUnknown,
        { ...span, values: { rule, guess } },
        file,
        places,
        language,
      )
    })
  const gone = new Set(spared)
  return [...findings.filter(finding => !gone.has(finding)), ...idle]
}
