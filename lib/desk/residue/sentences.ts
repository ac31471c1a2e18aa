/** A sentence of a paragraph as it is written; offsets count in the paragraph. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly sentence: string
}

/** Sentences of a paragraph that nobody is quoted with. */
export function unquotedSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let quotes = 0
  for (const { 0: sentence, index } of paragraph.matchAll(/[^\s.!?][^.!?]*(?:[.!?]+|$)/g)) {
    const start = index
    const isQuoted = quotes % 2 === 1 || /^[\s>]*["„“”«»‚‘']/.test(sentence)
    if (!isQuoted) sentences.push({ start, end: start + sentence.trimEnd().length, sentence })
    quotes += sentence.match(/["„“”«»]/g)?.length ?? 0
  }
  return sentences
}
