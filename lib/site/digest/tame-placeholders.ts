import { oneLine } from '#lib/markdown/one-line.ts'

/** Pairs of signs with which sending services begin their placeholders: `{{`, `{%`, `*|`, `<%`, `[[`, `%%` and their like. */
const beginning = /(?<=[{<[$#*%])(?=[{%#|[])/g

/**
 * Words of an article or a publication on one line, as they may stand in an email: an invisible sign (U+2060) parts what a sending
 * service would take for a placeholder and run.
 */
export function tamed(words: string): string {
  return oneLine(words).replace(beginning, '\u2060')
}
