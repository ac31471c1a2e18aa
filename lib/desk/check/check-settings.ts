import { didYouMean } from '#lib/content/did-you-mean.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Finding } from '../finding.ts'
import { guessIn } from '../guess-in.ts'
import { ruleFixed, ruleUnknown } from '../rules/desk-rules.ts'
import { explainedRules } from '../rules/explained-rules.ts'
import { isFixed } from './apply-settings.ts'
import { placesIn } from './places-in.ts'
import { type Language, toFinding } from './to-finding.ts'

/** What is wrong with the rules that a file of settings names; `text` is what stands in it. */
export function checkSettings(
  { rules }: Publication,
  file: string,
  text: string,
  language: Language,
): readonly Finding[] {
  if (file !== 'site.yaml' && file !== '_config.yml') return []
  const places = placesIn(text)
  return [...rules].flatMap(([id, { level }]) => {
    const start = Math.max(0, text.indexOf(id))
    const span = { start, end: start + id.length }
    const known = explainedRules.get(id)
    if (!known) {
      const guess = guessIn(language, didYouMean(id, explainedRules.keys()))
      return [toFinding(ruleUnknown, { ...span, values: { rule: id, guess } }, file, places, language)]
    }
    const isLowered = level === 'off' || level === 'warning'
    return isLowered && isFixed({ rule: id, level: known.level })
      ? [toFinding(ruleFixed, { ...span, values: { rule: id } }, file, places, language)]
      : []
  })
}
