/** A sentence as its words are looked for: lower case, without marks, emoji and quotation marks around it, on one line. */
export function spoken(text: string): string {
  if (text !== last.text) last = { text, words: folded(text) }
  return last.words
}

// Many questions are asked about one paragraph, one after the other.
let last = { text: '', words: '' }

function folded(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_~#>]/g, '')
  const plain = /[©®\u203c-\u{1ffff}]/u.test(words) ? words.replace(emoji, ' ') : words
  return plain.replace(/\s\s+|[^\S ]/g, ' ').trim()
}

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu

/** Sentences of what `spoken` returns; a colon ends none. */
export function sentencesIn(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?…][)"'“”»]?)(?<!(?<!\p{L})(?:ca|approx|etwa|bzw|dr|prof|nr|no|vs|max|min)\.)\s+/u)
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
