import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'

/** A guess as a sentence behind another one; `''` where there is none. */
export function guessIn(language: MessageLanguage, guess: string | null | undefined): string {
  if (guess === null || guess === undefined) return ''
  return language === 'de' ? ` Meinten Sie „${guess}“?` : ` Did you mean “${guess}”?`
}
