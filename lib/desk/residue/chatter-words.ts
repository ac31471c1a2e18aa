/** A sentence as its words are looked for: lower case, without marks, emoji and quotation marks around it, on one line. */
export function spoken(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_~#>]/g, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sentences of what `spoken` returns; a colon ends none. */
export function sentencesIn(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?…][)"'“”»]?)\s+/)
    .map(sentence => sentence.trim())
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
}

/** A pattern from its alternatives, matched where a sentence begins. */
export function beginning(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u')
}

/** A pattern from words that stand anywhere in a sentence; each may go on. */
export function containing(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u')
}
