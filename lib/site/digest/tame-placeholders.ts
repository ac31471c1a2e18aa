import { oneLine } from '#lib/markdown/one-line.ts'
import { tameWords } from '#lib/markdown/tame-words.ts'

/** Pairs of signs with which sending services begin their placeholders: `{{`, `{%`, `*|`, `<%`, `[[`, `%%` and their like. */
const beginning = /(?<=[{<[$#*%])(?=[{%#|[])/g

/** A text in which an invisible sign (U+2060) parts what a sending service would take for a placeholder and fill. */
export function withoutPlaceholders(text: string): string {
  return text.replace(beginning, '\u2060')
}

/** Words of an article or a publication as they may stand in an email: on one line, without signs that command what shows them. */
export function tamed(words: string): string {
  return withoutPlaceholders(tameWords(oneLine(words.replace(/\p{Cc}/gu, ' ').toWellFormed())))
}
