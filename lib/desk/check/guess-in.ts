import type { Language } from './to-finding.ts'

/** A guess as a sentence behind another one; `''` where there is none. */
export function guessIn(language: Language, guess: string | null): string {
  if (guess === null) return ''
  return language === 'de' ? ` Meinten Sie „${guess}“?` : ` Did you mean “${guess}”?`
}
