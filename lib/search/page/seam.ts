/** Where an indexed text is split within a word: a sign that nobody sees, and one that Pagefind takes for punctuation. */
export const seam = '\u2060`'

/** A text as its article has it. */
export function withoutSeams(text: string): string {
  return text.replaceAll(seam, '')
}
