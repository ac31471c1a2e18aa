import { startOf } from '#lib/markdown/excerpt.ts'
import { oneLine } from '#lib/markdown/one-line.ts'
import { tameWords } from '#lib/markdown/tame-words.ts'

/**
 * How sending services begin their placeholders: with pairs of signs such as `{{`, `{%`, `*|`, `<%`, `[[`, `%%`, `{$` and `{!`, or with
 * one around a name, as `%name%`, `{NAME}` and `[NAME]` are.
 */
const beginning =
  /(?<=[{<[$#*%])(?=[{%#|[])|(?<=\{)(?=[$!])|(?<=%)(?=[A-Za-z][\w.-]*%)|(?<=[{[])(?=[A-Z][A-Z\d_:.]*[}\]])/g

/** A text in which an invisible sign (U+2060) parts what a sending service would take for a placeholder and fill. */
export function withoutPlaceholders(text: string): string {
  return text.replace(beginning, '\u2060')
}

/** Words of an article or a publication as they may stand in an email: on one line, without signs that command what shows them. */
export function tamed(words: string): string {
  return withoutPlaceholders(tameWords(oneLine(words.replace(/\p{Cc}/gu, ' ').toWellFormed())))
}

// More than anybody writes in good faith; without an end, one article could take the room of all others.
const longestHeadline = 300
const longestText = 600

/** A headline as it may stand in an email. */
export function tamedHeadline(headline: string): string {
  return startOf(tamed(headline), longestHeadline)
}

/** The text of an introduction or of a correction as it may stand in an email. */
export function tamedText(text: string): string {
  return startOf(tamed(text), longestText)
}
